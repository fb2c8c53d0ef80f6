import { saidPeriod } from './said-period.ts';
import type { StatisticsWords } from './statistics-words.ts';

export const statisticsNn: StatisticsWords = {
  followedUp: 'Unge som blir følgde opp i Laget',
  by: (variables) => `, etter ${listed(variables)}`,
  variables: {
    Region: 'region',
    Alder: 'alder',
    Kjonn: 'kjønn',
    Status: 'kva dei gjer',
    ContentsCode: 'statistikkvariabel',
    Tid: 'kvartal',
  },
  someTimes: 'periode',
  together: 'I alt',
  people: 'Personar',
  unit: 'personar',
  country: 'Alle kommunane i Laget',
  county: (number, name) => (name === '' ? `Kommunane i fylke ${number}` : `Kommunane i ${name}`),
  ages: (group) => `${group.replace('-', '–')} år`,
  period: (period) =>
    saidPeriod(
      period,
      (year, part) => `${part}.\u00a0kvartal ${year}`,
      (year, part) => `${part}.\u00a0halvår ${year}`,
    ),
  source: 'Laget',
  reference: 'Kjelde: Laget',
  notes: [
    'Tala gjeld unge som blir følgde opp i Laget den siste dagen i perioden, ikkje alle unge på staden.',
    'Alle tal er avrunda til 0, 5, 10, 15 … Eit tal for ein kommune avvik som regel med høgst 4 frå det verkelege. Tala summerer seg alltid. 0 tyder ingen eller svært få.',
    '«:» tyder at gruppa er for lita til å delast opp (under 10), at det bur færre enn 30 i henne eller i ei nabogruppe, eller at tre inndelingar er kryssa. «..» tyder at staden ikkje var med i perioden.',
    'Unge med hemmeleg adresse er ikkje med i noko tal.',
  ],
  languageName: 'norsk nynorsk',
  levels: { country: 'Alle saman', county: 'Fylke', municipality: 'Kommunar' },
  fiveYears: 'Femårige aldersgrupper, som hos Statistisk sentralbyrå',
  onePlaceOnce: 'Kvar ung person er talt éin gong i tabellen, også den det ikkje er noko å telja for.',
  ofTheYear:
    'Tal for ein kommune i ein slik tabell gjeld alle som blei følgde opp på slutten av eit av kvartala i året, kvar talde éin gong, der dei var sist. Dei finst berre i det siste kvartalet i året.',
  leftOut:
    'Tabellen er utelaten der han ikkje går saman med dei andre utan å røpa noko. Då står det «..», også for alle kommunane saman.',
  merged:
    'Nokre grupper er slått saman i nokre periodar, for alle, fordi dei kvar for seg hadde røpt noko. Då har dei saman ein kode av sin eigen, og det står «..» for kvar av dei.',
  indicatorsOf: 'Indikatorar blant unge som blir følgde opp i Laget',
  indicator: 'indikator',
  contents: {
    Andel: 'Del i prosent',
    Lavest: 'Delen er truleg minst',
    Hoyest: 'Delen er truleg høgst',
    Del: 'Teljar',
    Av: 'Nemnar',
  },
  percent: 'prosent',
  indicatorNotes: [
    'Delen i prosent er rekna av dei avrunda tala i teljar og nemnar, og berre når nemnaren er 30 eller meir. Avrundinga kan truleg forklara alt mellom dei to grensene.',
    '«<10» tyder under 10 prosent, «>90» tyder over 90 prosent.',
    'Nullpunkt, mål og brot i seriane står i «extension.decided» i metadata.',
  ],
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;
}
