import { pictureWidth, type Shape } from '../../paper/shapes.ts';
import { word } from './word.ts';

/** A place with its share, as it is written. */
export interface ComparedPlace {
  readonly name: string;
  readonly share: { readonly percent: number; readonly low: number; readonly high: number };
  readonly words: string;
}

const row = 32;
export const comparedHeight = (places: readonly ComparedPlace[]): number => places.length * row + 4;

/** Shares side by side, each with what it can be as a line; the first is the one that is told of. */
export const comparedShapes = (places: readonly ComparedPlace[]): readonly Shape[] => {
  const highest = Math.min(100, Math.max(...places.map(({ share }) => share.high)) + 5);
  const x = (percent: number): number => (Math.min(percent, highest) / highest) * pictureWidth;
  return places.flatMap(({ name, share, words }, at): readonly Shape[] => {
    const y = at * row + 23;
    return [
      word(name, [0, y - 10], { strong: at === 0 }),
      word(words, [pictureWidth, y - 10], { anchor: 'end', strong: true }),
      {
        is: 'line',
        points: [
          [0, y],
          [pictureWidth, y],
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
