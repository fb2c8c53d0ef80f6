import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, secret } from '../../test/random-table.ts';
import { shownInAll } from './shown-in-all.ts';
import { totalBeside } from './total-beside.ts';

const rules = { secret, base: 5, period: 'period' };
const dimensions = ['county', 'documented'];

const any = fc.record({
  cell: fc.integer({ min: 0, max: 40 }),
  rest: fc.integer({ min: 0, max: 40 }),
  near: fc.integer({ min: -2, max: 2 }),
});

test('it is a multiple beside the count, and the rest can always show what is left of the total', () => {
  fc.assert(
    fc.property(any, ({ cell, rest, near }) => {
      const count = cell + rest;
      const shown = totalBeside(Math.max(0, Math.round(count / 5) + near) * 5, count, 5);
      const value = shownInAll(rules, dimensions, cellOf(['99', 'none'], cell), { count, shown });
      expect(value % 5).toBe(0);
      expect(Math.abs(value - cell)).toBeLessThan(5);
      const left = shown - value;
      expect(left).toBeGreaterThanOrEqual(rest - 4);
      expect(left).toBeLessThanOrEqual(rest + 3);
    }),
    { numRuns: 1000 },
  );
});

test('it goes either way as the draw falls, where both leave a total that the rest can show', () => {
  const values = Array.from({ length: 40 }, (_, county) =>
    shownInAll(rules, dimensions, cellOf([String(county), 'none'], 12), { count: 30, shown: 30 }),
  );
  expect(new Set(values)).toEqual(new Set([10, 15]));
});
