import { expect, test } from '@jest/globals';
import { dayBins } from '#domain/release/bins';
import { aboveIn, isCoarserThan, type QuarterShown } from './shown.ts';

const quarter = (values: Readonly<Record<string, number>>): QuarterShown => ({
  ...{ quarter: '2026Q1', persons: [] },
  cubes: Object.entries(values).map(([label, value]) => ({
    ...{ cube: 'unheld', place: '99', labels: [label], value },
  })),
});
const fine = quarter({ '0-14': 40, '15-30': 5, '31-90': 10, '91+': 0 });
const coarse = quarter({ '0_to_30': 45, '31-90': 10, '91+': 0 });
const labels = ['0_to_30', '31-90', '91+'];

test('a year that puts bins together is held against the sums of a quarter that tells them apart', () => {
  expect(aboveIn(fine, 'unheld', '99', labels)).toEqual([45, 10, 0]);
  expect(aboveIn(coarse, 'unheld', '99', labels)).toEqual([45, 10, 0]);
  expect(aboveIn(fine, 'unheld', '99', dayBins)).toEqual([40, 5, 10, 0]);
});

test('a quarter that tells less than the year is no part of it, and is known as that', () => {
  expect(aboveIn(coarse, 'unheld', '99', dayBins)).toBeUndefined();
  expect(isCoarserThan(coarse, 'unheld', dayBins)).toBe(true);
  expect(isCoarserThan(coarse, 'unheld', labels)).toBe(false);
  expect(isCoarserThan(coarse, 'batons', dayBins)).toBe(false);
  expect(isCoarserThan(fine, 'unheld', labels)).toBe(false);
});
