import { pictureWidth, type Shape } from '../../paper/shapes.ts';
import { word } from './word.ts';

/** A place with its share, as it is written. */
export interface ComparedPlace {
  readonly name: string;
  readonly share: { readonly percent: number; readonly low: number; readonly high: number };
  readonly words: string;
}

/** On a phone the share stands under its name. */
const rowOf = (width: number): number => (width < pictureWidth ? 46 : 32);
export const comparedHeight = (places: readonly ComparedPlace[], width = pictureWidth): number =>
  places.length * rowOf(width) + 4;

/** Shares side by side, each with what it can be as a line; the first is the one that is told of. */
export const comparedShapes = (places: readonly ComparedPlace[], width = pictureWidth): readonly Shape[] => {
  const row = rowOf(width);
  const isNarrow = width < pictureWidth;
  const highest = Math.min(100, Math.max(...places.map(({ share }) => share.high)) + 5);
  const x = (percent: number): number => (Math.min(percent, highest) / highest) * width;
  return places.flatMap(({ name, share, words }, at): readonly Shape[] => {
    const y = (at + 1) * row - 9;
    return [
      word(name, [0, isNarrow ? y - 24 : y - 10], { strong: at === 0 }),
      word(words, [isNarrow ? 0 : width, y - 10], { anchor: isNarrow ? 'start' : 'end', strong: true }),
      {
        is: 'line',
        points: [
          [0, y],
          [width, y],
        ],
        tone: 'quietGround',
        thick: 6,
      },
      {
        is: 'line',
        points: [
          [x(share.low), y],
          [x(share.high), y],
        ],
        tone: 'band',
        thick: 6,
      },
      { is: 'dot', at: [x(share.percent), y], radius: 4.5, tone: 'bar', hollow: at !== 0 },
    ];
  });
};
