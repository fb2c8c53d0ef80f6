import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indicators, type IndicatorCode } from './indicators.ts';
import { type FollowedUp, quarterFigures, type QuarterCounts, type SafeCell } from './quarter-figures.ts';

const lastDay = '2026-09-30';
const statuses = ['registered', 'active', 'paused'] as const;

const followed = (municipality: string, people: number, more: Partial<FollowedUp> = {}): FollowedUp => ({
  municipality,
  status: 'active',
  registeredOn: '2026-01-10',
  mappedOn: '2026-02-01',
  people,
  ...more,
});

const counts = (more: Partial<QuarterCounts>): QuarterCounts => ({
  lastDay,
  municipalities: ['9901', '9902'],
  followedUp: [],
  closedTransitions: [],
  ...more,
});

const lines = (cells: readonly SafeCell[], indicator: IndicatorCode): string[] =>
  cells
    .filter((cell) => cell.indicator === indicator)
    .map(
      ({ municipality, breakdown, value }) =>
        `${municipality} ${breakdown} ${value === null ? ':' : String(value)}`,
    );

test('followed up by status: the total, each municipality, and : where a group is under ten', () => {
  const followedUp = [
    followed('9901', 21),
    followed('9901', 11, { status: 'registered' }),
    followed('9902', 7),
    followed('9902', 2, { status: 'paused' }),
  ];
  expect(lines(quarterFigures(counts({ followedUp })), 'followed_up_by_status')).toEqual([
    'all total 40',
    'all registered 10',
    'all active 30',
    'all paused 0',
    '9901 total 30',
    '9901 registered 10',
    '9901 active 20',
    '9901 paused :',
    '9902 total 10',
    '9902 registered 0',
    '9902 active 10',
    '9902 paused :',
  ]);
});

test('mapped within 30 days counts those who have had the 30 days, and a late mapping is not in time', () => {
  const followedUp = [
    followed('9901', 20, { mappedOn: '2026-02-09' }),
    followed('9901', 10, { mappedOn: '2026-02-10' }),
    followed('9902', 15, { mappedOn: null }),
    followed('9902', 40, { registeredOn: '2026-09-01', mappedOn: '2026-09-02' }),
  ];
  expect(lines(quarterFigures(counts({ followedUp })), 'mapped_within_30_days').slice(0, 6)).toEqual([
    'all total 45',
    'all in_time 20',
    'all late_or_not_yet 25',
    '9901 total 30',
    '9901 in_time 20',
    '9901 late_or_not_yet 10',
  ]);
});

test('transitions are closed with a first meeting or otherwise', () => {
  const closedTransitions = [
    { municipality: '9901', met: true, transitions: 12 },
    { municipality: '9902', met: false, transitions: 13 },
  ];
  expect(lines(quarterFigures(counts({ closedTransitions })), 'transitions_met')).toEqual([
    'all total 25',
    'all met 10',
    'all ended_otherwise 15',
    '9901 total 10',
    '9901 met 10',
    '9901 ended_otherwise 0',
    '9902 total 15',
    '9902 met 0',
    '9902 ended_otherwise 15',
  ]);
});

test('a quarter in which nobody is counted has zero in all and nothing below it', () => {
  const cells = quarterFigures(counts({}));
  expect(lines(cells, 'transitions_met').slice(0, 4)).toEqual([
    'all total 0',
    'all met :',
    'all ended_otherwise :',
    '9901 total :',
  ]);
});

const someCounts = fc
  .array(
    fc.record({
      municipality: fc.constantFrom('9901', '9902', '9903'),
      status: fc.constantFrom(...statuses),
      registeredOn: fc.constantFrom('2026-01-10', '2026-09-20'),
      mappedOn: fc.constantFrom(null, '2026-01-20'),
      people: fc.nat(30),
    }),
    { maxLength: 40 },
  )
  .map((followedUp) => counts({ municipalities: ['9901', '9902', '9903'], followedUp }));

const valueOf = (
  cells: readonly SafeCell[],
  indicator: IndicatorCode,
  municipality: string,
  breakdown: string,
) =>
  cells.find(
    (cell) =>
      cell.indicator === indicator && cell.municipality === municipality && cell.breakdown === breakdown,
  )?.value;

test('for any counts: multiples of five, sums that are exact, and no part of a group under ten', () => {
  fc.assert(
    fc.property(someCounts, (given) => {
      const cells = quarterFigures(given);
      expect(cells.every(({ value }) => value === null || (value % 5 === 0 && value >= 0))).toBe(true);
      const at = (municipality: string, breakdown: string) =>
        valueOf(cells, 'followed_up_by_status', municipality, breakdown);
      const total = at('all', 'total') ?? 0;
      if (total < 10) return;
      const sum = (values: readonly (number | null | undefined)[]) =>
        values.reduce<number>((all, value) => all + (value ?? NaN), 0);
      expect(sum(given.municipalities.map((municipality) => at(municipality, 'total')))).toBe(total);
      expect(sum(indicators.followed_up_by_status.columns.map((column) => at('all', column)))).toBe(total);
      const small = given.municipalities.filter((municipality) => (at(municipality, 'total') ?? 0) < 10);
      for (const municipality of small)
        expect(statuses.map((status) => at(municipality, status))).toEqual([null, null, null]);
    }),
    { seed: 3, numRuns: 200 },
  );
});
