/**
 * Those aged 20–24 in Trøndelag in 2018, and where they were in 2023: an external series, of all young people and not of
 * those followed up in Laget. Shares are of those who were outside in 2018.
 */
export const trondelagCohort = {
  place: 'Trøndelag',
  source: 'Fellesløft Trøndelag, SSB',
  from: 2018,
  to: 2023,
  people: 33_873,
  inside: 30_029,
  outsidePercent: 11.3,
  later: { inside: 48, outside: 41, emigrated: 10 },
  /** A part of those outside in the last year. */
  outsideAllYears: 27,
} as const;
