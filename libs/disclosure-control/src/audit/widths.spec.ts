import { describe, expect, test } from '@jest/globals';
import { sumRow } from './knowledge.ts';
import { Witnesses } from './widths.ts';

const cells = [
  { lower: 1, upper: 9 },
  { lower: 0, upper: 4 },
];

describe('a table that fits with one cell moved shows how wide an interval is', () => {
  test('as far as the cell and every sum that it is in allow', () => {
    const witnesses = new Witnesses({ cells, sums: [sumRow({ members: [0, 1] }, 1, 7)] }, [5, 0]);
    expect([6, 7].map((width) => witnesses.isAsWide([0], [], width))).toEqual([true, false]);
    expect([2, 3].map((width) => witnesses.isAsWide([1], [], width))).toEqual([true, false]);
    expect([6, 7].map((width) => witnesses.isAsWide([0, 1], [], width))).toEqual([true, false]);
  });

  test('what is left of a whole without its part has the cells of the part no more', () => {
    const witnesses = new Witnesses({ cells, sums: [] }, [5, 0]);
    expect([4, 5].map((width) => witnesses.isAsWide([0, 1], [0], width))).toEqual([true, false]);
    expect([8, 9].map((width) => witnesses.isAsWide([0, 1], [1], width))).toEqual([true, false]);
    expect(witnesses.isAsWide([0, 1], [0, 1], 1)).toBe(false);
  });

  test('a number known beside that rules out the released table leaves no witness, for other cells neither', () => {
    const witnesses = new Witnesses({ cells, sums: [sumRow({ members: [0] }, 6, 6)] }, [5, 0]);
    expect([0, 1].map((width) => witnesses.isAsWide([1], [], width))).toEqual([true, false]);
  });
});
