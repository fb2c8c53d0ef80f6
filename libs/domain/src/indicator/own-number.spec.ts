import { expect, test } from '@jest/globals';
import { isTold, ownNumbers, pooledNumber, type ShownLabels } from './own-number.ts';
import { isAboutTheSame, likelyOff, shareOf } from '../release/share.ts';
import { pooled, pooledQuarters, sumsOf } from './share.ts';

const reads = { part: ['outside'], of: ['inside', 'outside'] };
const quarter = (name: string, outside: number, inside: number, unknown = 0): ShownLabels => ({
  quarter: name,
  values: { outside, inside, unknown },
  places: 1,
});

test('a shown number stands for four more or less, a sum of several for more, but not for four of each', () => {
  expect(likelyOff(1)).toBe(4);
  expect(likelyOff(3)).toBe(7);
  expect(shareOf({ value: 40, sums: 1 }, { value: 120, sums: 1 })).toEqual({
    percent: 33,
    low: 29,
    high: 38,
  });
  expect(shareOf({ value: 0, sums: 1 }, { value: 30, sums: 1 })).toEqual({ percent: 0, low: 0, high: 15 });
  expect(shareOf({ value: 30, sums: 2 }, { value: 30, sums: 1 })?.high).toBe(100);
});

test('a whole shown as fewer than thirty has no share', () => {
  expect(shareOf({ value: 5, sums: 1 }, { value: 25, sums: 1 })).toBeNull();
});

test('of some parts of a whole either they or those left out are added up, whatever is fewer', () => {
  expect([sumsOf(1, 7), sumsOf(3, 7), sumsOf(6, 7), sumsOf(7, 7)]).toEqual([1, 3, 2, 1]);
});

test('two shares are about the same where the rounding allows it', () => {
  const [low, middle, high] = [20, 27, 40].map((value) =>
    shareOf({ value, sums: 1 }, { value: 120, sums: 1 }),
  );
  if (low === null || middle === null || high === null) throw new Error('no share');
  if (low === undefined || middle === undefined || high === undefined) throw new Error('no share');
  expect(isAboutTheSame(low, middle)).toBe(true);
  expect(isAboutTheSame(low, high)).toBe(false);
});

test('one number a quarter; the unknown are in no whole that leaves them out', () => {
  expect(ownNumbers([quarter('2026Q2', 40, 80, 500)], reads)).toEqual([
    { quarter: '2026Q2', part: 40, whole: 120, share: { percent: 33, low: 29, high: 39 } },
  ]);
});

test('a whole shown as fewer than ten is not divided', () => {
  expect(ownNumbers([quarter('2026Q2', 5, 0, 10)], reads)).toEqual([
    { quarter: '2026Q2', part: null, whole: 5, share: null },
  ]);
});

test('where all are shown as fewer than ten, nobody is told how many of them are known; only the whole that is all', () => {
  expect(ownNumbers([quarter('2026Q2', 0, 0, 5), quarter('2026Q3', 5, 0)], reads)).toEqual([
    { quarter: '2026Q2', part: null, whole: null, share: null },
    { quarter: '2026Q3', part: null, whole: null, share: null },
  ]);
  expect(
    ownNumbers([quarter('2026Q2', 0, 0, 5)], { part: ['unknown'], of: ['inside', 'outside', 'unknown'] }),
  ).toEqual([{ quarter: '2026Q2', part: null, whole: 5, share: null }]);
});

test('small quarters are put together, and the uncertainty with them; a large one is not', () => {
  const small = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'].map((name) => quarter(name, 10, 15));
  expect(pooledQuarters).toBe(4);
  expect(
    pooled([
      { value: 10, sums: 1 },
      { value: 5, sums: 2 },
    ]),
  ).toEqual({ value: 15, sums: 3 });
  expect(pooledNumber(small, reads)).toEqual({
    quarter: '2026Q3',
    part: 40,
    whole: 100,
    share: { percent: 40, low: 29, high: 55 },
  });
  expect(pooledNumber([quarter('2026Q3', 40, 80)], reads)).toBeNull();
  expect(pooledNumber(small.slice(0, 1), reads)).toBeNull();
  expect(pooledNumber([quarter('2026Q2', 0, 5), quarter('2026Q3', 0, 5)], reads)).toBeNull();
});

test('labels that a release does not tell apart are in no sum, and a part that it tells nothing of is not nobody', () => {
  const wide = { part: ['outside', 'unemployed'], of: ['inside', 'employed', 'outside', 'unemployed'] };
  expect(ownNumbers([quarter('2026Q2', 40, 80, 500)], wide)).toEqual(
    ownNumbers([quarter('2026Q2', 40, 80, 500)], reads),
  );
  expect(isTold(quarter('2026Q2', 0, 80), wide)).toBe(true);
  expect(isTold(quarter('2026Q2', 40, 80), { ...reads, part: ['unemployed'] })).toBe(false);
});
