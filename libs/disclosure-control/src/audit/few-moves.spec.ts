import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Knowledge } from './knowledge.ts';
import { FewMoves } from './few-moves.ts';

const sum = (members: readonly number[], lower: number, upper: number): Knowledge['sums'][number] => ({
  terms: members.map((member) => [member, 1]),
  lower,
  upper,
});

const cell = fc.tuple(fc.nat(6), fc.nat(3), fc.nat(3));
const row = fc.tuple(fc.subarray([0, 1, 2, 3], { minLength: 1 }), fc.nat(3), fc.nat(3));

test('a move fits when the moved table is within every bound, and only then', () => {
  const seen = { fits: 0, not: 0 };
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 4, maxLength: 4 }),
      fc.array(row, { maxLength: 4 }),
      fc.nat(3),
      fc.integer({ min: 1, max: 3 }),
      (cells, rows, from, step) => {
        const to = (from + step) % 4;
        const counts = cells.map(([count]) => count);
        const valueOf = (members: readonly number[], table: readonly number[]): number =>
          members.reduce((total, member) => total + (table[member] ?? 0), 0);
        const knowledge: Knowledge = {
          cells: cells.map(([count, below, above]) => ({ lower: count - below, upper: count + above })),
          sums: rows.map(([members, below, above]) =>
            sum(members, valueOf(members, counts) - below, valueOf(members, counts) + above),
          ),
        };
        const moved = counts.map((count, at) => count + Number(at === to) - Number(at === from));
        const possible =
          knowledge.cells.every(({ lower, upper }, at) => {
            const value = moved[at] ?? 0;
            return lower <= value && value <= upper;
          }) &&
          rows.every(([members], at) => {
            const { lower = 0, upper = 0 } = knowledge.sums[at] ?? {};
            const value = valueOf(members, moved);
            return lower <= value && value <= upper;
          });
        seen[possible ? 'fits' : 'not'] += 1;
        expect(new FewMoves(knowledge, counts).fits(from, to)).toBe(possible);
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(20);
});

test('two moves fit when the table with both is within every bound, whatever one alone would do', () => {
  const cells = [1, 1, 1, 1].map(() => ({ lower: 0, upper: 9 }));
  const above = [sum([0, 2], 2, 2), sum([1, 3], 2, 2)];
  const alone = new FewMoves({ cells, sums: above }, [1, 1, 1, 1]);
  expect([alone.fits(0, 1), alone.fits(3, 2)]).toEqual([false, false]);
  expect(
    alone.allFit([
      [0, 1],
      [3, 2],
    ]),
  ).toBe(true);
  const below = new FewMoves({ cells, sums: [...above, sum([2], 1, 1)] }, [1, 1, 1, 1]);
  expect(
    below.allFit([
      [0, 1],
      [3, 2],
    ]),
  ).toBe(false);
  // two out of a cell that holds one
  expect(
    new FewMoves({ cells, sums: [] }, [1, 1, 1, 1]).allFit([
      [0, 1],
      [0, 2],
    ]),
  ).toBe(false);
  expect(
    new FewMoves({ cells, sums: [] }, [2, 1, 1, 1]).allFit([
      [0, 1],
      [0, 2],
    ]),
  ).toBe(true);
});

test('a row can count a cell more than once, or against another', () => {
  const cells = [0, 1, 2].map(() => ({ lower: 0, upper: 9 }));
  const whole: Knowledge['sums'][number] = {
    terms: [
      [0, 1],
      [1, 1],
      [2, -1],
    ],
    lower: 3,
    upper: 4,
  };
  const move = new FewMoves({ cells, sums: [whole] }, [3, 3, 3]);
  expect([move.fits(0, 1), move.fits(0, 2), move.fits(2, 0)]).toEqual([true, false, false]);
  expect(new FewMoves({ cells, sums: [{ ...whole, upper: 5 }] }, [3, 3, 3]).fits(2, 0)).toBe(true);
});

test('no move fits from a table that contradicts what is known', () => {
  const cells = [
    { lower: 0, upper: 9 },
    { lower: 0, upper: 9 },
    { lower: 0, upper: 9 },
  ];
  expect(new FewMoves({ cells, sums: [] }, [3, 3, 3]).fits(0, 1)).toBe(true);
  expect(new FewMoves({ cells, sums: [sum([2], 4, 9)] }, [3, 3, 3]).fits(0, 1)).toBe(false);
  expect(
    new FewMoves({ cells: [...cells.slice(0, 2), { lower: 4, upper: 9 }], sums: [] }, [3, 3, 3]).fits(0, 1),
  ).toBe(false);
});
