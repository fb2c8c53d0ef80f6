import { expect, test } from '@jest/globals';
import { letterSize, narrowWidth, pictureWidth, type Shape } from '../../paper/shapes.ts';
import { type SeriesMarks, seriesHeight, type SharePoint, seriesShapes } from './series-picture.ts';

const point = (period: string, percent: number, words = `${String(percent)}\u00a0%`): SharePoint => ({
  ...{ period, words },
  share: { percent, low: percent - 4, high: percent + 4 },
});
const series = (...percents: readonly number[]): readonly SharePoint[] =>
  percents.map((percent, at) => point(`${String((at % 4) + 1)}. kvartal 2026`, percent));
const level = (name: string, percent: number) => ({
  percent,
  words: `${name} ${String(percent)}\u00a0% i 2034`,
});
const none: SeriesMarks = { baseline: undefined, target: undefined, breaks: [] };

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

const boxesOf = (shapes: readonly Shape[]): readonly Box[] =>
  shapes.flatMap((shape) => {
    if (shape.is !== 'word') return [];
    const [x, foot] = shape.at;
    const wide = shape.text.length * letterSize * 0.58;
    const left = { start: x, middle: x - wide / 2, end: x - wide }[shape.anchor];
    return [{ text: shape.text, left, right: left + wide, top: foot - letterSize * 0.75, foot }];
  });

const overlapping = (shapes: readonly Shape[]): readonly string[] => {
  const boxes = boxesOf(shapes);
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot,
      )
      .map((other) => `${one.text} over ${other.text}`),
  );
};

const cases: readonly (readonly [string, readonly SharePoint[], SeriesMarks])[] = [
  [
    'the baseline runs through the last point',
    series(40, 44, 45),
    { ...none, baseline: level('Nullpunkt', 45) },
  ],
  [
    'a last share that is said in words',
    [...series(12, 11), point('3. kvartal 2026', 8, 'under 10\u00a0%')],
    { ...none, baseline: level('Nullpunkt', 9) },
  ],
  [
    'the baseline and the target are alike',
    series(50, 40, 30, 25),
    { ...none, baseline: level('Nullpunkt', 25), target: level('Mål', 25) },
  ],
  [
    'a level just over and one just under the last point',
    series(35, 33, 31),
    { ...none, baseline: level('Baseline', 32), target: level('Target', 30) },
  ],
  [
    'something broke where the highest point is',
    series(20, 60, 30),
    {
      baseline: level('Nullpunkt', 61),
      target: level('Mål', 20),
      breaks: [{ at: 1, words: 'Brudd 1. april 2026' }],
    },
  ],
];

const long = series(30, 31, 29, 33, 36, 34, 31, 30, 28, 27, 26, 25);
const all = [
  ...cases,
  [
    'three years of quarters',
    long,
    {
      baseline: level('Nullpunkt', 30),
      target: level('Mål', 25),
      breaks: [{ at: 7, words: 'Brudd 1. juli 2026' }],
    },
  ] as const,
];
const each = all.flatMap(([name, points, marks]) =>
  [pictureWidth, narrowWidth].map((width) => [name, width, points, marks] as const),
);

test.each(each.filter(([, width, points]) => width === narrowWidth || points !== long))(
  'no word stands over another: %s, %d wide',
  (_name, width, points, marks) => {
    expect(overlapping(seriesShapes(points, marks, width))).toEqual([]);
  },
);

test('every word is within the picture, as wide as it is', () => {
  for (const [, width, points, marks] of each)
    for (const { text, left, right, top, foot } of boxesOf(seriesShapes(points, marks, width)))
      expect([text, left >= -1, right <= width + 1, top >= -1, foot <= seriesHeight(marks, width)]).toEqual([
        ...[text, true, true, true, true],
      ]);
});

test('no level runs through a number', () => {
  for (const [, width, points, marks] of each) {
    const shapes = seriesShapes(points, marks, width);
    const levels = shapes.flatMap((shape) =>
      shape.is === 'line' &&
      shape.dash !== undefined &&
      shape.points[0]?.[1] === shape.points[1]?.[1] &&
      shape.points[1]?.[0] === width
        ? [shape.points[0]?.[1] ?? 0]
        : [],
    );
    const numbers = boxesOf(shapes).filter(({ text }) => points.some(({ words }) => words === text));
    expect(numbers.filter(({ top, foot }) => levels.some((line) => line > top && line < foot))).toEqual([]);
    expect(levels).toHaveLength([marks.baseline, marks.target].filter((aim) => aim !== undefined).length);
  }
});

test('on a phone the last point says its number, and as many before it as have room', () => {
  const numbers = boxesOf(seriesShapes(long, none, narrowWidth)).filter(({ text }) => text.endsWith('%'));
  expect(numbers.at(-1)?.text).toBe('25\u00a0%');
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.length).toBeLessThan(long.length);
});

test('without anything to aim at the line has the whole width', () => {
  const dots = seriesShapes(series(30, 31), none).flatMap((shape) =>
    shape.is === 'dot' ? [shape.at[0]] : [],
  );
  expect(Math.max(...dots)).toBeGreaterThan(pictureWidth - 40);
});
