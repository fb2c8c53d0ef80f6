import { saidPeriod } from './said-period.ts';
import type { StatisticsWords } from './statistics-words.ts';

export const statisticsNb: StatisticsWords = {
  followedUp: 'Unge som følges opp i Laget',
  by: (variables) => `, etter ${listed(variables)}`,
  variables: {
    Region: 'region',
    Alder: 'alder',
    Kjonn: 'kjønn',
    Status: 'hva de gjør',
    ContentsCode: 'statistikkvariabel',
    Tid: 'kvartal',
  },
  someTimes: 'periode',
  together: 'I alt',
  people: 'Personer',
  unit: 'personer',
  country: 'Alle kommunene i Laget',
  county: (number, name) => (name === '' ? `Kommunene i fylke ${number}` : `Kommunene i ${name}`),
  ages: (group) => `${group.replace('-', '–')} år`,
  period: (period) =>
    saidPeriod(
      period,
      (year, part) => `${part}.\u00a0kvartal ${year}`,
      (year, part) => `${part}.\u00a0halvår ${year}`,
    ),
  source: 'Laget',
  reference: 'Kilde: Laget',
  notes: [
    'Tallene gjelder unge som følges opp i Laget den siste dagen i perioden, ikke alle unge på stedet.',
    'Alle antall er avrundet til 0, 5, 10, 15 … Et tall for en kommune avviker som regel med høyst 4 fra det virkelige. Tallene summerer seg alltid. 0 betyr ingen eller svært få.',
    '«:» betyr at gruppen er for liten til å deles opp (under 10), at det bor færre enn 30 i den eller i en nabogruppe, eller at tre inndelinger er krysset. «..» betyr at stedet ikke var med i perioden.',
    'Unge med hemmelig adresse er ikke med i noe tall.',
  ],
  languageName: 'norsk bokmål',
  levels: { country: 'Alle sammen', county: 'Fylker', municipality: 'Kommuner' },
  fiveYears: 'Femårige aldersgrupper, som hos Statistisk sentralbyrå',
  onePlaceOnce: 'Hver ung person er talt én gang i tabellen, også den det ikke er noe å telle for.',
  ofTheYear:
    'Tall for en kommune i en slik tabell gjelder alle som ble fulgt opp på slutten av et av årets kvartaler, hver talt én gang, der de var sist. De finnes bare i årets siste kvartal.',
  leftOut:
    'Tabellen er utelatt der den ikke går sammen med de andre uten å røpe noe. Da står det «..», også for alle kommunene sammen.',
  merged:
    'Noen grupper er slått sammen i noen perioder, for alle, fordi de hver for seg hadde røpet noe. Da har de sammen en kode av sin egen, og det står «..» for hver av dem.',
  indicatorsOf: 'Indikatorer blant unge som følges opp i Laget',
  indicator: 'indikator',
  contents: {
    Andel: 'Andel',
    Lavest: 'Andelen er trolig minst',
    Hoyest: 'Andelen er trolig høyst',
    Del: 'Teller',
    Av: 'Nevner',
  },
  percent: 'prosent',
  indicatorNotes: [
    'Andelen er regnet av de avrundede tallene i teller og nevner, og bare når nevneren er 30 eller mer. Avrundingen kan trolig forklare alt mellom de to grensene.',
    '«<10» betyr under 10 prosent, «>90» betyr over 90 prosent.',
    'Nullpunkt, mål og brudd i seriene står i «extension.decided» i metadata.',
  ],
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;
}
