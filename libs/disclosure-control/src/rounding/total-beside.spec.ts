import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, rules } from '../../test/random-table.ts';
import { TOTAL } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { protectAreas } from './protect.ts';
import { countBeside, totalBeside } from './total-beside.ts';

const bins = ['0', '1', '2-3', '4+'];
const parts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 });
const off = fc.integer({ min: -4, max: 4 });
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('the multiple nearest to what is shown that lies beside the count, and none that proves where everybody is', () => {
  expect([95, 100, 105, 110, 115].map((shown) => totalBeside(shown, 103, 5))).toEqual([
    100, 100, 105, 105, 105,
  ]);
  expect([0, 5, 10].map((shown) => totalBeside(shown, 6, 5))).toEqual([5, 5, 5]);
  expect([0, 5].map((shown) => totalBeside(shown, 0, 5))).toEqual([0, 0]);
});

test('every table of one dimension can show it, however its persons are divided: none has to be left out', () =>
  fc.assert(
    fc.asyncProperty(parts, off, fc.boolean(), async (divided, moved, alone) => {
      const counts = alone ? [total(divided), 0, 0, 0] : divided;
      const shown = Math.max(0, 5 * Math.round(total(counts) / 5) + 5 * moved);
      const aim = totalBeside(shown, total(counts), 5);
      const table = cubeOf(
        ['county', 'status'],
        bins.map((bin, place) => cellOf(['50', bin], counts[place] ?? 0)),
      );
      const aims = new Map([[JSON.stringify(['50', TOTAL]), aim]]);
      expect(total(await protectAreas(table, rules, { aims }))).toBe(aim);
    }),
    { numRuns: 150 },
  ));

test('who knows the rule knows the count no nearer than a base, and what is said of it holds', () => {
  for (let count = 0; count <= 60; count += 1)
    for (let shown = 0; shown <= 80; shown += 5) {
      const known = countBeside(totalBeside(shown, count, 5), shown, 5);
      expect(known.lower).toBeLessThanOrEqual(count);
      expect(known.upper).toBeGreaterThanOrEqual(count);
      // nobody is shown as nobody of one to four, and nobody can be fewer
      if (known.lower > 0) expect(known.upper - known.lower).toBeGreaterThanOrEqual(4);
    }
});

test('a sum is shown as the cap at most wherever its cells allow it', () =>
  fc.assert(
    fc.asyncProperty(parts, off, async (counts, moved) => {
      const cap = Math.max(0, 5 * Math.round(total(counts) / 5) + 5 * moved);
      const table = cubeOf(
        ['county', 'status'],
        bins.map((bin, place) => cellOf(['50', bin], counts[place] ?? 0)),
      );
      const caps = new Map([[JSON.stringify(['50', TOTAL]), cap]]);
      const least = total(counts.map((count) => count - (count % 5)));
      expect(total(await protectAreas(table, rules, { caps }))).toBeLessThanOrEqual(Math.max(cap, least));
    }),
    { numRuns: 60 },
  ));
