import { expect, test } from '@jest/globals';
import { cutTo, placeAbove, placeBeside, textWidth } from './label-places.ts';

test('labels that have room stand in the nearest row', () => {
  const places = placeAbove(
    [
      { x: 100, text: 'Plan 1' },
      { x: 300, text: 'Plan 2' },
    ],
    0,
    500,
  );
  expect(places.map(({ row }) => row)).toEqual([0, 0]);
});

test('labels that would meet go up a row, and down again when there is room', () => {
  const marks = [100, 110, 120, 300].map((x) => ({ x, text: 'Kartlagt' }));
  expect(placeAbove(marks, 0, 500).map(({ row }) => row)).toEqual([0, 1, 2, 0]);
});

test('labels at the ends stay inside', () => {
  const [first, last] = placeAbove(
    [
      { x: 0, text: 'Bekymring' },
      { x: 500, text: '18 år: BUP → DPS' },
    ],
    0,
    500,
  );
  expect(first?.x).toBe(0);
  expect((last?.x ?? 0) + textWidth('18 år: BUP → DPS')).toBeLessThanOrEqual(500);
});

test('beside an upright line nothing overlaps', () => {
  expect(placeBeside([10, 12, 90], 40)).toEqual([10, 50, 90]);
});

test('a name that is too long is cut', () => {
  expect(cutTo('NAV', 100)).toBe('NAV');
  expect(cutTo('Oppfølgingstjenesten i fylket', 100)).toBe('Oppfølgingst…');
});
