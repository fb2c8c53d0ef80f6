import { expect, test } from '@jest/globals';
import { statusDefinitions } from '../activity/definitions.ts';
import { figureStatuses, shownAs } from './cube.ts';
import { known, onSide, outsideAmong, sideOf } from './inside.ts';

test('a status is inside or outside as the definition that it is derived by says', () => {
  for (const { status, inside } of statusDefinitions.ssb.lines)
    expect([status, sideOf[shownAs[status]]]).toEqual([status, inside ? 'inside' : 'outside']);
  expect(sideOf.unknown).toBe('unknown');
});

const shown = (value: number | null) => figureStatuses.map((status) => ({ status, value }));

test('sides are sums of what is shown, and unknown is in no share', () => {
  const cells = shown(10);
  expect([onSide(cells, 'inside'), onSide(cells, 'outside'), onSide(cells, 'unknown')]).toEqual([30, 30, 10]);
  expect(known(cells)).toBe(60);
});

test('what is not shown makes no sum', () => {
  expect([onSide(shown(null), 'inside'), known(shown(null)), onSide([], 'inside')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a share outside is of those known, and is the less sure the more sums it was added of', () => {
  const cells = figureStatuses.map((status) => ({ status, value: status === 'unemployed' ? 40 : 20 }));
  expect(outsideAmong(cells, 1)).toEqual({
    part: { value: 80, sums: 3 },
    whole: { value: 140, sums: 2 },
    share: { percent: 57, low: 50, high: 65 },
  });
  expect(outsideAmong(cells, 4).share).toEqual({ percent: 57, low: 43, high: 73 });
  expect(outsideAmong(shown(null), 1).share).toBeNull();
});
