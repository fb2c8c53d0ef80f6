/** Valid invented numbers (Tenor, month + 80) that belong to nobody. */
export const tenorNumbers = [
  '14850950025',
  '14850950106',
  '14850950297',
  '14850950378',
  '14850950459',
  '20911050189',
] as const;

/** A complete registration of a 17-year-old, as the page sends it. `part` changes what the test is about. */
export const registration = (
  municipalityId: string,
  part: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  identity: 'not_known',
  givenName: 'Amina',
  familyName: 'Solvang',
  birthDate: '2010-05-14',
  municipalityId,
  protection: 'none',
  level: 0,
  reason: 'Fraværet øker, og hun virker trist.',
  youngPersonTold: { told: true, note: 'I en samtale på skolen.' },
  guardiansTold: { told: false, note: 'Amina vil si det selv først.' },
  ...part,
});
