import { expect, test } from '@jest/globals';
import {
  besideExpected,
  cellsOfKind,
  evaluatedIn,
  helpCubes,
  helpedShare,
  kindCube,
  kindsCube,
  situationCube,
  sureWithin,
} from './what-helps.ts';

const cells = (none: number | null, good: number | null, little: number | null, no: number | null) => [
  { labels: ['none'], value: none },
  { labels: ['good'], value: good },
  { labels: ['little'], value: little },
  { labels: ['no'], value: no },
];
const shareOf = (good: number, little: number, no: number, counties = 1) => {
  const evaluated = evaluatedIn(cells(0, good, little, no), counties);
  return evaluated === null ? null : helpedShare(evaluated);
};

test('a cube for all measures, each kind, each situation, and kinds within each', () => {
  expect(helpCubes).toHaveLength(1 + 11 + 7 + 7);
  expect([kindsCube('leaving_care'), helpCubes.at(-1)]).toEqual([
    'kinds_leaving_care',
    'kinds_refugee_settlement',
  ]);
  expect([helpCubes[0], kindCube('mentor'), situationCube('leaving_care')]).toEqual([
    ...['measures', 'measure_mentor', 'situation_leaving_care'],
  ]);
});

test('those with an evaluated measure are a sum of what is shown, and whoever has none is not among them', () => {
  expect(evaluatedIn(cells(200, 65, 15, 10), 1)).toEqual({
    part: { value: 65, sums: 1 },
    whole: { value: 90, sums: 3 },
  });
  expect(evaluatedIn(cells(200, 65, 15, 10), 3)?.whole.sums).toBe(9);
});

test('what is not there or not divided says nothing', () => {
  expect(evaluatedIn([], 1)).toBeNull();
  expect(evaluatedIn(cells(null, null, null, null), 1)).toBeNull();
  expect(evaluatedIn(cells(0, 5, null, 0), 1)).toBeNull();
});

test('the interval is what rounding and chance allow together, wider than either', () => {
  // 61 of 97 and 69 of 83 are the ends of the rounding alone: 63 and 83 percent
  expect(shareOf(65, 15, 10)).toEqual({ percent: 72, low: 52, high: 90 });
  expect(shareOf(650, 150, 100)).toEqual({ percent: 72, low: 68, high: 77 });
});

test('of fewer than thirty there is no share, and an interval never leaves 0 to 100', () => {
  expect(shareOf(15, 5, 5)).toBeNull();
  expect(shareOf(15, 10, 5)).not.toBeNull();
  expect(shareOf(30, 0, 0)).toEqual({ percent: 100, low: 54, high: 100 });
  expect(shareOf(0, 15, 15)).toMatchObject({ percent: 0, low: 0 });
});

test('within a situation each kind is a sum of its own cells, and its interval is wider', () => {
  const within = ['mentor', 'kvp'].flatMap((kind, at) =>
    [65 - at * 30, 15, 10].map((value, bin) => ({
      labels: [kind, ['good', 'little', 'no'][bin] ?? ''],
      value,
    })),
  );
  const mentor = evaluatedIn(cellsOfKind(within, 'mentor'), 1);
  expect(mentor).toEqual({ part: { value: 65, sums: 1 }, whole: { value: 90, sums: 3 } });
  expect(evaluatedIn(cellsOfKind(within, 'leisure'), 1)).toBeNull();
  expect(mentor === null ? null : helpedShare(mentor, sureWithin)).toEqual({
    percent: 72,
    low: 49,
    high: 92,
  });
});

test('more, or less, than expected only where the intervals do not meet; else about as expected', () => {
  const expected = { percent: 50, low: 45, high: 55 };
  expect(besideExpected({ percent: 70, low: 56, high: 80 }, expected)).toBe('more');
  expect(besideExpected({ percent: 70, low: 55, high: 80 }, expected)).toBe('as_expected');
  expect(besideExpected({ percent: 30, low: 20, high: 44 }, expected)).toBe('less');
  expect(besideExpected({ percent: 30, low: 20, high: 45 }, expected)).toBe('as_expected');
  expect([besideExpected(null, expected), besideExpected(expected, null)]).toEqual([null, null]);
});
