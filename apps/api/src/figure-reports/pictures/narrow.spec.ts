import { expect, test } from '@jest/globals';
import { letterSize, narrowWidth, pictureWidth, type Shape } from '../../paper/shapes.ts';
import { comparedHeight, comparedShapes } from './compared-picture.ts';
import { flowHeight, type FlowPart, flowShapes } from './flow-picture.ts';
import { funnelHeight, funnelShapes } from './funnel-picture.ts';

const places = ['Sør-Varanger og kommunene rundt', 'Fylke 98', 'Alle kommunene'].map((name) => ({
  ...{ name, share: { percent: 21, low: 17, high: 25 } },
  words: '21 % (mellom 17 og 25 %)',
}));
const stages = ['Hadde en overgang', 'Ingen sa nei, eller de møttes likevel', 'Møttes i tide'].map(
  (name, at) => ({ name, value: 130 - at * 40, words: String(130 - at * 40) }),
);
const codes = ['employed', 'outside_in_all', 'no_longer', 'not_shown'] as const;
const parts: FlowPart[] = codes.map((code, at) => ({
  ...{ code, name: 'Følges ikke lenger opp', value: 10 + at, words: String(10 + at) },
}));

const pictures = [
  ['places', (width: number) => [comparedHeight(places, width), comparedShapes(places, width)] as const],
  ['stages', (width: number) => [funnelHeight(stages), funnelShapes(stages, width)] as const],
  [
    'bands',
    (width: number) => [flowHeight(parts), flowShapes('Utenfor for fem år siden: 46', parts, width)] as const,
  ],
] as const;

/** How far to the right a shape reaches, where letters are as wide as ours are on the whole. */
const ends = (shape: Shape): readonly [number, number] => {
  if (shape.is === 'area' || shape.is === 'line') {
    const xs = shape.points.map(([x]) => x);
    return [Math.min(...xs), Math.max(...xs)];
  }
  const [x] = shape.at;
  if (shape.is === 'dot') return [x, x];
  const wide = shape.text.length * letterSize * 0.58;
  const left = { start: x, middle: x - wide / 2, end: x - wide }[shape.anchor];
  return [left, left + wide];
};

const ys = (shape: Shape): readonly number[] =>
  shape.is === 'area' || shape.is === 'line' ? shape.points.map(([, y]) => y) : [shape.at[1]];

test.each(pictures)('the picture of %s fits a phone, and the paper as before', (_name, drawn) => {
  for (const width of [narrowWidth, pictureWidth]) {
    const [height, shapes] = drawn(width);
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) {
      const [left, right] = ends(shape);
      expect([left >= -1, right <= width + 1]).toEqual([true, true]);
      expect(Math.max(...ys(shape))).toBeLessThanOrEqual(height);
    }
  }
});

test('on a phone a share stands under its place, and never beside it', () => {
  const words = comparedShapes(places, narrowWidth).filter((shape) => shape.is === 'word');
  const tops = words.map(({ at: [, y] }) => y);
  expect(new Set(tops).size).toBe(tops.length);
});
