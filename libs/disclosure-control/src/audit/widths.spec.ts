import { describe, expect, test } from '@jest/globals';
import { sumRow } from './knowledge.ts';
import { Witnesses } from './widths.ts';

const cells = [
  { lower: 1, upper: 9 },
  { lower: 0, upper: 4 },
];
const second = [{ cell: 1, weight: 1 }];

describe('a table that fits with one cell moved shows how wide an interval is', () => {
  test('as far as the cell and every sum that it is in allow', () => {
    const witnesses = new Witnesses({ cells, sums: [sumRow({ members: [0, 1] }, 1, 7)] }, [5, 0]);
    expect(witnesses.within([{ cell: 0, weight: 1 }])).toEqual({ lower: 1, upper: 7 });
    expect(witnesses.within(second)).toEqual({ lower: 0, upper: 2 });
  });

  test('a number known beside that rules out the released table leaves no witness, for other cells neither', () => {
    const witnesses = new Witnesses({ cells, sums: [sumRow({ members: [0] }, 6, 6)] }, [5, 0]);
    expect(witnesses.within(second)).toEqual({ lower: 0, upper: 0 });
  });
});
