import { expect, test } from '@jest/globals';
import { allUpperSecondary } from '../activity/upper-secondary.ts';
import { dropoutCubes, dropoutIn } from './two-dropouts.ts';

const cell = (label: string, value: number | null) => ({ labels: [label], value });

test('who left, of those of whom it is known; the unknown stand beside', () => {
  const cells = [
    ...[cell('not_counted', 300), cell('completed', 40), cell('still_in', 30)],
    ...[cell('dropped_out', 30), cell('unknown', 15)],
  ];
  expect(dropoutIn(cells, 1)).toEqual({
    ...{ dropped: 30, known: 100, unknown: 15 },
    share: { percent: 30, low: 24, high: 37 },
  });
});

test('what is not shown is not added, and few have no share', () => {
  const hidden = [cell('completed', null), cell('still_in', 30), cell('dropped_out', 30)];
  expect(dropoutIn(hidden, 1)).toEqual({ dropped: 30, known: null, unknown: null, share: null });
  const few = [cell('completed', 5), cell('still_in', 10), cell('dropped_out', 10), cell('unknown', 0)];
  expect(dropoutIn(few, 1)).toMatchObject({ dropped: 10, known: 25, share: null });
  expect(dropoutIn([], 1)).toEqual({ dropped: null, known: null, unknown: null, share: null });
});

test('each definition has a cube', () => {
  expect(Object.keys(dropoutCubes)).toEqual(allUpperSecondary);
});
