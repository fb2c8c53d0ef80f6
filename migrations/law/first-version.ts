/**
 * The law as Laget is delivered: version 1 of every rule. From then on the rows are changed by a proposal and
 * somebody else's approval, never here. No source is confirmed until a lawyer or the data protection officer has
 * read it; `from` is the day from which the source, or the statute before it, says so.
 */
export interface FirstVersion {
  readonly code: string;
  readonly value: unknown;
  readonly source: string;
  readonly from: string;
}

const guardiansUntil = (age: number): object[] => [
  { fromAge: 0, signers: ['all_guardians'] },
  { fromAge: age, signers: ['young_person'] },
];

const ages: readonly FirstVersion[] = [
  {
    code: 'consent.ordinary',
    value: guardiansUntil(15),
    source: 'Datatilsynets hovedregel for samtykke fra mindreårige: 15 år for vanlige personopplysninger',
    from: '2001-01-01',
  },
  {
    code: 'consent.health',
    value: guardiansUntil(16),
    source: 'Pasient- og brukerrettighetsloven §§ 4-3 og 4-4',
    from: '2001-01-01',
  },
  {
    code: 'consent.child_welfare',
    value: guardiansUntil(15),
    source: 'Barnevernsloven § 12-3: partsrettigheter ved 15 år',
    from: '2001-01-01',
  },
  {
    code: 'consent.special',
    value: [
      { fromAge: 0, signers: ['all_guardians'] },
      { fromAge: 12, signers: ['young_person', 'all_guardians'] },
      { fromAge: 18, signers: ['young_person'] },
    ],
    source:
      'Datatilsynet: særlige kategorier (personvernforordningen artikkel 9), foreldrene til 18 år når ikke annet står i lov',
    from: '2001-01-01',
  },
  {
    code: 'consent.heard_from',
    value: 12,
    source: 'Barnelova § 31, pasient- og brukerrettighetsloven § 4-4',
    from: '2001-01-01',
  },
  { code: 'guardian.until', value: 18, source: 'Vergemålsloven § 2, barnelova § 33', from: '2001-01-01' },
];

const groups: readonly FirstVersion[] = [
  ['basic', 'ordinary'],
  ['school', 'ordinary'],
  ['work_economy', 'ordinary'],
  ['health', 'health'],
  ['family', 'child_welfare'],
].map(([category = '', group]) => ({
  code: `consent.group.${category}`,
  value: group,
  source: 'Lagets egen regel: hvilken aldersgrense temaet følger',
  from: '2001-01-01',
}));

const bases: readonly FirstVersion[] = [
  {
    code: 'legal_basis.duty_to_cooperate',
    value: {
      name: 'Plikten til å samarbeide',
      needsJustification: true,
      categories: ['basic'],
      toServiceKinds: null,
      longestMonths: 12,
    },
    source: 'Samarbeids- og samordningsplikten i velferdstjenestelovene (lov 11. juni 2021 nr. 78)',
    from: '2022-08-01',
  },
  {
    code: 'legal_basis.duty_to_notify_child_welfare',
    value: {
      name: 'Meldeplikt til barnevernet',
      needsJustification: true,
      categories: ['basic', 'school', 'health', 'family'],
      toServiceKinds: ['child_welfare'],
      longestMonths: 3,
    },
    source: 'Barnevernsloven § 13-2 og tilsvarende bestemmelser i særlovene',
    from: '2023-01-01',
  },
  {
    code: 'legal_basis.danger_to_life',
    value: {
      name: 'Fare for liv',
      needsJustification: true,
      categories: ['basic', 'school', 'work_economy', 'health', 'family'],
      toServiceKinds: null,
      longestMonths: 1,
    },
    source: 'Forvaltningsloven § 13 b nr. 7, helsepersonelloven § 23 nr. 4, straffeloven § 196',
    from: '2015-10-01',
  },
];

const times: readonly FirstVersion[] = [
  {
    code: 'consent.longest',
    value: 12,
    source: 'Lagets egen regel: ingen samtykker lenger enn et år fram i tid',
    from: '2001-01-01',
  },
  {
    code: 'legal_basis_use.longest_delay',
    value: 3,
    source: 'Lagets egen regel, etter personvernforordningen artikkel 23 og personopplysningsloven § 16',
    from: '2018-07-20',
  },
  {
    code: 'retention.usage_log',
    value: 60,
    source: 'Som kjernejournalforskriftens bruk-logg: fem år etter at saken er slettet',
    from: '2018-07-20',
  },
  {
    code: 'retention.technical_log',
    value: 24,
    source: 'Som kjernejournalens tekniske logg: to år',
    from: '2018-07-20',
  },
  {
    code: 'retention.anonymous_discussion',
    value: 90,
    source: 'Lagets egen regel: en anonym drøfting som ikke blir en sak, slettes etter 90 dager',
    from: '2018-07-20',
  },
];

/** How long child welfare has with a report, counted from the day it was sent. */
export const reportDays: readonly FirstVersion[] = [
  {
    code: 'child_welfare_report.decide_within',
    value: 7,
    source: 'Barnevernsloven § 2-1: barnevernstjenesten går gjennom meldingen snarest, og innen en uke',
    from: '2023-01-01',
  },
  {
    code: 'child_welfare_report.answer_within',
    value: 21,
    source: 'Barnevernsloven § 13-4: den som har meldt, får tilbakemelding innen tre uker',
    from: '2023-01-01',
  },
];

const disagreement: FirstVersion = {
  code: 'consent.when_guardians_disagree',
  value: [
    {
      heading: 'Mekling på familievernkontoret',
      text: 'Foreldre som ikke er enige, kan få mekling. Det er gratis, og de kan ringe selv.',
    },
    {
      heading: 'Det som ikke trenger samtykke',
      text: 'Hver tjeneste kan fortsatt hjelpe med sitt eget, og dere kan drøfte saken uten navn.',
    },
    {
      heading: 'Hjemmel i lov',
      text: 'Se om en hjemmel åpner for det som må deles nå. Skriv hvorfor, og ikke del mer enn det.',
    },
    {
      heading: 'Avtal når dere spør igjen',
      text: 'Skriv ned svaret nei med en dag. Før den dagen spør ingen om det samme.',
    },
  ],
  source: 'Ekteskapsloven § 26 og barnelova § 51 om mekling; ellers Lagets egen veiledning',
  from: '2001-01-01',
};

export const firstVersion: readonly FirstVersion[] = [
  ...ages,
  ...groups,
  ...times,
  ...reportDays,
  ...bases,
  disagreement,
];
