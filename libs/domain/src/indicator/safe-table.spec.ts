import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toNearest } from './rounding.ts';
import { roundCells, safeTable } from './safe-table.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(40), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('every cell is a multiple of five, off by four at most, and every sum is exact', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const cells = roundCells(table);
      expect(cells.flat().every((count) => count % 5 === 0 && count >= 0)).toBe(true);
      table.forEach((row, r) => {
        const off = row.map((count, c) => Math.abs(count - (cells[r]?.[c] ?? NaN)));
        expect(off.every((by) => by <= 4)).toBe(true);
        expect(Math.abs(sum(row) - sum(cells[r] ?? []))).toBeLessThanOrEqual(4);
      });
      expect(sum(cells.flat())).toBe(toNearest(sum(table.flat())));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('what is shown adds up in both directions', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { total, rowTotals, columnTotals } = safeTable(table);
      if (total < 10) expect([...rowTotals, ...columnTotals].every((count) => count === null)).toBe(true);
      else expect([sum(rowTotals.map(Number)), sum(columnTotals.map(Number))]).toEqual([total, total]);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('columns stay near the truth: a cell goes up where its column lacks most', () => {
  expect(
    roundCells([
      [2, 2, 1],
      [2, 2, 1],
      [2, 2, 1],
    ]),
  ).toEqual([
    [5, 0, 0],
    [0, 5, 0],
    [0, 0, 5],
  ]);
});

test('a whole table', () => {
  expect(
    safeTable([
      [12, 9, 4],
      [21, 3, 1],
    ]),
  ).toEqual({
    total: 50,
    rowTotals: [25, 25],
    columnTotals: [35, 10, 5],
    cells: [
      [10, 10, null],
      [25, 0, null],
    ],
  });
});

test('a row or a column under ten is not broken down', () => {
  expect(
    safeTable([
      [20, 20],
      [3, 3],
    ]),
  ).toEqual({
    total: 45,
    rowTotals: [40, 5],
    columnTotals: [25, 20],
    cells: [
      [20, 20],
      [null, null],
    ],
  });
});

test('a table under ten shows its total and nothing more', () => {
  expect(
    safeTable([
      [3, 2],
      [1, 1],
    ]),
  ).toEqual({
    total: 5,
    rowTotals: [null, null],
    columnTotals: [null, null],
    cells: [
      [null, null],
      [null, null],
    ],
  });
  expect(safeTable([])).toEqual({ total: 0, rowTotals: [], columnTotals: [], cells: [] });
});
