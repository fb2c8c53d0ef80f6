import type { OwnLaterPart } from '#domain/release/own-persistence';
import { type At, pictureWidth, type Shape, type Tone } from '../../paper/shapes.ts';
import { word } from './word.ts';

/** Where some of those who were outside are now. */
export interface FlowPart {
  readonly code: OwnLaterPart | 'not_shown';
  readonly name: string;
  readonly value: number;
  readonly words: string;
}

/** A status has one colour, as on the pages, whatever is left out beside it; those of one side are shades of one. */
const tones = {
  inside: 'bar',
  employed: 'bar',
  in_education: 'bar2',
  in_measures: 'bar3',
  outside: 'quiet',
  unemployed: 'quiet',
  aap_disability: 'quiet2',
  other: 'quiet3',
  outside_in_all: 'text',
  unknown: 'edge',
  no_longer: 'target',
  moved: 'target2',
  dead: 'target3',
  not_shown: 'edge',
} as const satisfies Record<FlowPart['code'], Tone>;
const [start, top, tall, gap] = [14, 24, 130, 10];
/** How far the bands go: on a phone the words need most of the width. */
const endOf = (width: number): number => width * (width < pictureWidth ? 0.24 : 0.56);
const steps = Array.from({ length: 17 }, (_one, step) => step / 16);
const smooth = (x: number): number => x * x * (3 - 2 * x);

export const flowHeight = (parts: readonly FlowPart[]): number => top + tall + gap * parts.length + 8;

const rectangle = (x: number, y: number, wide: number, high: number, tone: Tone): Shape => ({
  is: 'area',
  tone,
  points: [
    [x, y],
    [x + wide, y],
    [x + wide, y + high],
    [x, y + high],
  ],
});

/** One column that divides into several: how wide each band is says how many went there. */
export const flowShapes = (
  begun: string,
  parts: readonly FlowPart[],
  width = pictureWidth,
): readonly Shape[] => {
  const end = endOf(width);
  const all = parts.reduce((sum, { value }) => sum + value, 0);
  const high = (value: number): number => (value / all) * tall;
  const bands = parts.map(({ code, value }, at) => {
    const before = parts.slice(0, at).reduce((sum, part) => sum + part.value, 0);
    const from = top + high(before);
    return { from, to: from + at * gap, high: high(value), tone: tones[code] };
  });
  const edge = ({ from, to }: (typeof bands)[number], down: number): readonly At[] =>
    steps.map((step) => [start + (end - start) * step, from + (to - from) * smooth(step) + down]);
  return [
    word(begun, [0, 12], { strong: true }),
    ...bands.map((band): Shape => ({
      is: 'area',
      tone: 'quietGround',
      points: [...edge(band, 0), ...edge(band, band.high).toReversed()],
    })),
    ...bands.flatMap((band): readonly Shape[] => [
      { is: 'line', points: edge(band, 0), tone: band.tone, thick: 0.8 },
      { is: 'line', points: edge(band, band.high), tone: band.tone, thick: 0.8 },
      rectangle(end, band.to, 10, band.high, band.tone),
    ]),
    rectangle(4, top, 10, tall, 'text'),
    ...parts.map(({ name, words }, at) => {
      const band = bands[at];
      return word(`${name}: ${words}`, [end + 20, (band?.to ?? 0) + (band?.high ?? 0) / 2 + 4]);
    }),
  ];
};
