import { saidPeriod } from './said-period.ts';
import type { StatisticsWords } from './statistics-words.ts';

export const statisticsEn: StatisticsWords = {
  followedUp: 'Young people followed up in Laget',
  by: (variables) => `, by ${listed(variables)}`,
  variables: {
    Region: 'region',
    Alder: 'age',
    Kjonn: 'gender',
    Status: 'what they do',
    ContentsCode: 'contents',
    Tid: 'quarter',
  },
  someTimes: 'period',
  together: 'In all',
  people: 'Persons',
  unit: 'persons',
  country: 'All municipalities in Laget',
  county: (number, name) =>
    name === '' ? `The municipalities of county ${number}` : `The municipalities of ${name}`,
  ages: (group) => `${group.replace('-', '–')} years`,
  period: (period) =>
    saidPeriod(
      period,
      (year, part) => `${year}, quarter ${part}`,
      (year, part) => `${year}, half year ${part}`,
    ),
  source: 'Laget',
  reference: 'Source: Laget',
  notes: [
    'The figures are about young people followed up in Laget on the last day of the period, not all young people of the place.',
    'All counts are rounded to 0, 5, 10, 15 … A figure for a municipality is as a rule at most 4 from the real one. The figures always add up. 0 means nobody or very few.',
    '“:” means that the group is too small to be divided (under 10), that fewer than 30 live in it or in a group beside it, or that three divisions are crossed. “..” means that the place was not there in the period.',
    'Young people with a secret address are in no figure.',
  ],
  languageName: 'English',
  levels: { country: 'All together', county: 'Counties', municipality: 'Municipalities' },
  fiveYears: 'Five-year age groups, as Statistics Norway has them',
  onePlaceOnce: 'Each young person is counted once in the table, also whoever there is nothing to count for.',
  ofTheYear:
    'Figures of a municipality in such a table are of everybody followed up at the end of one of the quarters of the year, each counted once, as they were last. They exist in the last quarter of the year alone.',
  leftOut:
    'The table is left out where it does not go together with the others without giving something away. Then “..” stands, also for all municipalities together.',
  merged:
    'Some groups are put together in some periods, for everybody, because apart they would have given something away. Together they then have a code of their own, and “..” stands for each of them.',
  indicatorsOf: 'Indicators among young people followed up in Laget',
  indicator: 'indicator',
  contents: {
    Andel: 'Share',
    Lavest: 'The share is probably at least',
    Hoyest: 'The share is probably at most',
    Del: 'Numerator',
    Av: 'Denominator',
  },
  percent: 'per cent',
  indicatorNotes: [
    'The share is reckoned from the rounded numerator and denominator, and only when the denominator is 30 or more. Rounding can probably explain everything between the two limits.',
    '“<10” means under 10 per cent, “>90” means over 90 per cent.',
    'Baselines, targets and breaks in the series stand in “extension.decided” of the metadata.',
  ],
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
