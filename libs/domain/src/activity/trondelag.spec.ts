import { expect, test } from '@jest/globals';
import type { ActivityLevel, SpellKind } from './kinds.ts';
import { persistenceOf } from './persistence.ts';
import { type Counted, countPlaces, shareOutside } from './place.ts';
import { sideBySide } from './side-by-side.ts';
import { type Spell } from './spell.ts';
import { statusOn } from './status-on.ts';

/**
 * A synthetic population of raw spells that overlap; no status is stored anywhere. Each line stands for up to fifty people
 * who are alike; their spells begin and end on days of their own. The sums of Trøndelag must come out of the rules.
 */
type Doing = SpellKind | readonly [SpellKind, ActivityLevel];
const alike = 50;

const spell = (doing: Doing, from: string, to: string | null): Spell => {
  const [kind, level] = typeof doing === 'string' ? [doing, null] : doing;
  return { kind, level, from, to, confirmedOn: to ?? from };
};

/** `index` moves the days, so that no two lines have the same spells. */
const began = (year: number, index: number): string =>
  `${String(year)}-0${String(1 + (index % 8))}-${String(10 + (index % 18))}`;

/** People who did all of this at once on 16 November of the year, and something else before. */
const people = (count: number, year: number, ...doings: readonly Doing[]): Counted[] =>
  Array.from({ length: Math.ceil(count / alike) }, (_line, index) => ({
    people: Math.min(alike, count - index * alike),
    spells: [
      ...doings.map((doing) =>
        spell(doing, began(year, index), `${String(year)}-12-${String(1 + (index % 28)).padStart(2, '0')}`),
      ),
      spell('employed', began(year - 2, index), `${String(year - 1)}-12-31`),
      spell('aap', began(year - 3, index), `${String(year - 2)}-02-01`),
    ],
  }));

const percent = (part: number, whole: number, decimals = 0): number =>
  Number(((100 * part) / whole).toFixed(decimals));
const many = (persons: readonly Counted[]): number =>
  persons.reduce((sum, one) => sum + (one.people ?? 1), 0);

const pupil = ['school', 'upper_secondary'] as const;
const student = ['school', 'university'] as const;
const little = ['self_employed', 'under_50000'] as const;

test('15–29 in Trøndelag in 2024: 97 843, of whom 9 770 or 10.0 % outside, come out of spells', () => {
  const day = '2024-11-16';
  const immigrants = [
    ...people(1_412, 2024, 'aap'),
    ...people(500, 2024, 'registered_unemployed'),
    ...people(1_955, 2024),
  ];
  const population = [
    ...immigrants,
    ...people(38_000, 2024, 'employed'),
    ...people(18_120, 2024, 'employed', pupil),
    ...people(4_300, 2024, student, 'employed', 'aap'),
    ...people(1_700, 2024, 'apprentice', pupil),
    ...people(500, 2024, little),
    ...people(14_482, 2024, pupil, 'aap'),
    ...people(9_000, 2024, student),
    ...people(1_400, 2024, 'labour_market_measure', pupil),
    ...people(571, 2024, 'introduction_programme', 'sick_leave'),
    ...people(700, 2024, 'registered_unemployed', pupil, 'kvp'),
    ...people(800, 2024, 'disability_benefit', 'kvp'),
    ...people(500, 2024, 'sick_leave', 'aap'),
    ...people(903, 2024, 'kvp'),
    ...people(3_000, 2024),
  ];
  const by = new Map<string, number>();
  for (const one of population) {
    const { status } = statusOn(one.spells, day, 'ssb');
    by.set(status, (by.get(status) ?? 0) + (one.people ?? 1));
  }
  const of = (...statuses: string[]): number =>
    statuses.reduce((sum, status) => sum + (by.get(status) ?? 0), 0);
  expect(many(population)).toBe(97_843);
  expect(
    [
      of('employed'),
      of('education'),
      of('aap', 'disability_benefit'),
      of('registered_unemployed'),
      of('labour_market_measure'),
      of('other_benefit', 'unknown'),
    ].map((count) => percent(count, 97_843)),
  ).toEqual([64, 24, 3, 1, 2, 6]);
  const { outside, inside } = countPlaces(population, day, 'ssb', 'registers');
  expect([outside, inside, percent(outside, 97_843, 1)]).toEqual([9_770, 88_073, 10]);
  expect(of('aap', 'disability_benefit')).toBe(2_712);
  expect(countPlaces(immigrants, day, 'ssb', 'registers').outside).toBe(3_867);
});

test('20–24 in Trøndelag in 2018: 33 873, of whom 11.3 % outside; in 2023 41 % of them still are, 27 % in every year', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023];
  const line = (count: number, yearly: (year: number) => readonly Doing[], end: Partial<Counted> = {}) =>
    people(count, 2018).map((one, index) => ({
      ...one,
      ...end,
      spells: years.flatMap((year) =>
        yearly(year).map((doing) => spell(doing, began(year, index), `${String(year)}-12-20`)),
      ),
    }));
  const back = (year: number): readonly Doing[] =>
    year === 2018 || year === 2021 ? ['sick_leave'] : year === 2022 ? [] : ['employed', pupil];
  const everyYearDisabled = line(664, (year) => (year < 2023 ? ['aap'] : ['disability_benefit']));
  const everyYear = [...everyYearDisabled, ...line(374, () => ['kvp'])];
  const cohort = [
    ...line(20_000, () => ['employed']),
    ...line(7_029, (year) => (year < 2021 ? [student, 'employed'] : ['employed', 'aap'])),
    ...line(3_000, (year) => (year < 2020 ? ['labour_market_measure'] : ['registered_unemployed'])),
    ...everyYear,
    ...line(538, (year) => (year === 2020 ? ['employed', 'aap'] : ['registered_unemployed'])),
    ...line(1_849, back),
    ...line(386, (year) => (year < 2021 ? ['aap'] : []), { emigratedOn: '2021-05-01' }),
    ...line(33, () => ['disability_benefit'], { diedOn: '2022-03-01' }),
  ];
  const days = years.map((year) => `${String(year)}-11-16`);
  const [first = '', ...later] = days;
  const found = persistenceOf(cohort, [first, ...later], 'ssb', 'registers');
  const { inside, outside } = found.first;
  expect([many(cohort), inside, outside]).toEqual([33_873, 30_029, 3_844]);
  expect([percent(outside, 33_873, 1), percent(inside, 33_873, 1)]).toEqual([11.3, 88.7]);
  const last = found.later.at(-1);
  expect(
    [last?.outside, last?.inside, last?.emigrated, found.outsideInAll].map((count) =>
      percent(count ?? 0, outside),
    ),
  ).toEqual([41, 48, 10, 27]);
  expect(percent(last?.dead ?? 0, outside, 1)).toBeGreaterThan(0);
  expect(percent(last?.dead ?? 0, outside, 1)).toBeLessThan(1);
  const disabled = everyYear.filter(
    ({ spells }) => statusOn(spells, '2023-11-16', 'ssb').status === 'disability_benefit',
  );
  expect([many(everyYear), percent(many(disabled), found.outsideInAll)]).toEqual([found.outsideInAll, 64]);
});

test('20–66 in Trøndelag: 58 000 or 19.6 % by NAV and 51 340 or 17.3 % by SSB, and the five groups are the difference', () => {
  const day = '2024-11-16';
  const population = [
    ...people(180_000, 2024, 'employed'),
    ...people(20_000, 2024, 'employed', pupil, 'aap'),
    ...people(20_000, 2024, ['self_employed', 'from_50000']),
    ...people(15_000, 2024, student),
    ...people(1_500, 2024, 'employed', 'old_age_pension'),
    ...people(300, 2024, little, student),
    ...people(1_900, 2024, little),
    ...people(2_600, 2024, pupil),
    ...people(2_500, 2024, 'labour_market_measure', 'aap'),
    ...people(1_160, 2024, 'introduction_programme'),
    ...people(1_500, 2024, 'old_age_pension'),
    ...people(24_000, 2024, 'disability_benefit'),
    ...people(9_000, 2024, 'aap'),
    ...people(3_840, 2024, 'registered_unemployed', pupil),
    ...people(13_000, 2024),
  ];
  const found = sideBySide(population, day, ['nav', 'ssb'], 'registers');
  const { nav, ssb } = found.counts;
  expect([nav.outside, percent(nav.outside, many(population), 1)]).toEqual([58_000, 19.6]);
  expect([ssb.outside, percent(ssb.outside, many(population), 1)]).toEqual([51_340, 17.3]);
  expect(found.differences).toEqual([
    { group: 'self_employed_little', people: 1_900, first: 'outside' },
    { group: 'pupil', people: 2_600, first: 'outside' },
    { group: 'labour_market_measure', people: 2_500, first: 'outside' },
    { group: 'introduction_programme', people: 1_160, first: 'outside' },
    { group: 'old_age_pension', people: 1_500, first: 'inside' },
  ]);
  const difference = found.differences.reduce(
    (sum, { people: count, first }) => sum + (first === 'outside' ? count : -count),
    0,
  );
  expect(difference).toBe(nav.outside - ssb.outside);
  expect(shareOutside(nav)).toBeCloseTo(0.196, 3);
});
