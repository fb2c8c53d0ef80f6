import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highs } from '../solver/highs.ts';
import { Extremes, type Target } from './intervals.ts';
import { Seen } from './seen.ts';

const CELLS = 18;

/** Cells within four of what they are shown as, and sums of some of them that fit the cells. */
const known = fc.record({
  shown: fc.array(fc.nat({ max: 3 }), { minLength: CELLS, maxLength: CELLS }),
  sums: fc.array(
    fc.record({
      members: fc.uniqueArray(fc.nat({ max: CELLS - 1 }), { minLength: 2, maxLength: 8 }),
      below: fc.nat({ max: 2 }),
      above: fc.nat({ max: 2 }),
    }),
    { minLength: 4, maxLength: 12 },
  ),
});

test('a sum is seen to be as wide exactly where its own least and greatest are so far apart', async () => {
  const solver = await highs();
  let narrow = 0;
  const targets: readonly Target[] = [
    ...Array.from({ length: CELLS }, (_, cell) => [{ cell, weight: 1 }]),
    [0, 1].map((cell) => ({ cell, weight: 1 - 2 * cell })),
  ];
  fc.assert(
    fc.property(known, ({ shown, sums }) => {
      const cells = shown.map((fives) => ({ lower: Math.max(0, 5 * fives - 4), upper: 5 * fives + 4 }));
      const knowledge = {
        cells,
        sums: sums.map(({ members, below, above }) => {
          const sum = members.reduce((all, cell) => all + (cells[cell]?.lower ?? 0) + 2, 0);
          return {
            terms: members.map((cell): [number, number] => [cell, 1]),
            ...{ lower: sum - below, upper: sum + above },
          };
        }),
      };
      const [alone, together] = [new Extremes(solver, knowledge), new Extremes(solver, knowledge)];
      const seen = new Seen(together, targets);
      for (const [index, target] of targets.entries()) {
        const { lower, upper } = alone.linear(target);
        for (const width of [2, 4, 8]) {
          expect(seen.isAsWide(index, width)).toBe(upper - lower >= width);
          if (upper - lower < width) narrow += 1;
        }
      }
      alone.dispose();
      together.dispose();
    }),
    { numRuns: 60, seed: 20_261_127 },
  );
  expect(narrow).toBeGreaterThan(100);
});
