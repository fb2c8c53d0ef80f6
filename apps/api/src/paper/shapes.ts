import type { ink } from './ink.ts';

/** A colour of the house on paper. */
export type Tone = keyof typeof ink;

/** In points, from the top left of the picture. */
export type At = readonly [x: number, y: number];

/** What pictures are made of; as wide as the text, and the same on paper and on a page. */
export type Shape =
  | { readonly is: 'area'; readonly points: readonly At[]; readonly tone: Tone }
  | {
      readonly is: 'line';
      readonly points: readonly At[];
      readonly tone: Tone;
      readonly thick: number;
      /** How long a dash is; a whole line where nothing is said. */
      readonly dash?: number;
    }
  /** Hollow where it is one of several that is not asked about. */
  | {
      readonly is: 'dot';
      readonly at: At;
      readonly radius: number;
      readonly tone: Tone;
      readonly hollow: boolean;
    }
  | {
      readonly is: 'word';
      readonly at: At;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
      readonly strong: boolean;
    };

/** How wide a picture is, how wide the same one is drawn for a phone, and how large the letters are in both. */
export const pictureWidth = 482;
export const narrowWidth = 280;
export const letterSize = 10.5;
