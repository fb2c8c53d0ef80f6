import { type At, letterSize, pictureWidth, type Shape } from '../../paper/shapes.ts';
import { word } from './word.ts';

interface Share {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** A share in one period, as it is written; null where it is not shown, so that the line has a gap. */
export interface SharePoint {
  readonly period: string;
  readonly share: Share | null;
  readonly words: string;
}

interface Level {
  readonly percent: number;
  readonly words: string;
}

/** What stands beside the line. */
export interface SeriesMarks {
  readonly baseline: Level | undefined;
  readonly target: Level | undefined;
  /** At which of the points something broke, with its word. */
  readonly breaks: readonly { readonly at: number; readonly words: string }[];
}

const [left, bottom, axis, air] = [40, 112, 128, 8];
export const seriesHeight = 160;

/** As wide as a strong word can be: our letters are narrower than this on the whole. */
const wide = (words: string): number => words.length * letterSize * 0.6;

/** To the right of the last point's number stand the words of what is aimed at: neither runs into the other. */
const rightOf = (points: readonly SharePoint[], { baseline, target }: SeriesMarks): number => {
  const levels = [baseline, target].flatMap((aim) => (aim === undefined ? [] : [wide(aim.words) + air]));
  return pictureWidth - Math.max(0, ...levels) - wide(points.at(-1)?.words ?? '') / 2 - air;
};

/** Where a period and a percent stand in the picture. */
interface Scale {
  readonly x: (at: number) => number;
  readonly y: (percent: number) => number;
}

const scaleOf = (points: readonly SharePoint[], marks: SeriesMarks): Scale => {
  const { baseline, target, breaks } = marks;
  const all = [
    ...points.flatMap(({ share }) => (share === null ? [] : [share.low, share.high])),
    ...[baseline, target].flatMap((aim) => (aim === undefined ? [] : [aim.percent])),
  ];
  const [lowest, highest] = [Math.min(...all) - 2, Math.max(...all) + 2];
  const top = breaks.length === 0 ? 18 : 32;
  const right = rightOf(points, marks);
  return {
    x: (at) => (points.length === 1 ? left : left + (at / (points.length - 1)) * (right - left)),
    y: (percent) => bottom - ((percent - lowest) / (highest - lowest)) * (bottom - top),
  };
};

interface Placed {
  readonly at: number;
  readonly share: Share;
}

/** Points that stand beside each other without a gap. */
const runsIn = (points: readonly SharePoint[]): readonly (readonly Placed[])[] =>
  points.reduce<readonly (readonly Placed[])[]>((runs, { share }, at) => {
    if (share === null) return runs;
    const last = runs.at(-1);
    return last?.at(-1)?.at === at - 1 ? runs.with(-1, [...last, { at, share }]) : [...runs, [{ at, share }]];
  }, []);

const lineAcross = (y: number, tone: 'quiet' | 'target' | 'line', dash?: number): Shape => ({
  is: 'line',
  points: [
    [0, y],
    [pictureWidth, y],
  ],
  ...{ tone, thick: tone === 'line' ? 1 : 1.4 },
  ...(dash === undefined ? {} : { dash }),
});

/** Baseline and target, each with its word at the left: over its line where it is the upper one, else under it. */
const levels = ({ baseline, target }: SeriesMarks, { y }: Scale): readonly Shape[] =>
  (
    [
      [baseline, target, 'quiet', 2],
      [target, baseline, 'target', 6],
    ] as const
  ).flatMap(([own, other, tone, dash]) => {
    if (own === undefined) return [];
    const isUnder =
      other !== undefined &&
      (own.percent < other.percent || (own.percent === other.percent && own === target));
    const at = y(own.percent);
    return [
      lineAcross(at, tone, dash),
      word(own.words, [pictureWidth, at + (isUnder ? 12 : -4)], { anchor: 'end', tone, strong: true }),
    ];
  });

const broken = ({ breaks }: SeriesMarks, last: number, { x }: Scale): readonly Shape[] =>
  breaks.flatMap(({ at, words }): readonly Shape[] => [
    {
      is: 'line',
      points: [
        [x(at), 14],
        [x(at), axis],
      ],
      ...{ tone: 'text', thick: 1.4, dash: 2 },
    },
    word(words, [x(at), 10], { anchor: at * 2 < last ? 'start' : at === last ? 'end' : 'middle' }),
  ]);

/** The year stands under the rest of a period, so that several have room beside each other. */
const linesOf = (period: string): readonly string[] => {
  const [, part = '', year = period] = /^(.+)\s(\d{4})$/.exec(period) ?? [];
  return part === '' ? [year] : [part, year];
};

/** Where a number's foot can stand, from its point: above it, under it, or further above. */
const beside = [-8, 17, -22, 30] as const;

/** A number stands where no level runs through it. */
const numberAt = (at: number, { baseline, target }: SeriesMarks, { y }: Scale): number => {
  const lines = [baseline, target].flatMap((aim) => (aim === undefined ? [] : [y(aim.percent)]));
  const free = beside.find((foot) =>
    lines.every((line) => line < at + foot - letterSize || line > at + foot + 2),
  );
  return at + (free ?? beside[0]);
};

const dots = (points: readonly SharePoint[], marks: SeriesMarks, scale: Scale): readonly Shape[] => {
  const { x, y } = scale;
  return points.flatMap(({ period, share, words }, at): readonly Shape[] => {
    const below = linesOf(period).map((line, row) =>
      word(line, [x(at), axis + 14 + row * 12], { anchor: 'middle', tone: 'quiet' }),
    );
    if (share === null) return below;
    const place: At = [x(at), y(share.percent)];
    return [
      { is: 'dot', at: place, radius: 3.5, tone: 'bar', hollow: at === 0 },
      word(words, [place[0], numberAt(place[1], marks, scale)], { anchor: 'middle', strong: true }),
      ...below,
    ];
  });
};

/** A share through the periods with what the rounding allows around it, with aims and breaks; no axis, for each point says its number. */
export const seriesShapes = (points: readonly SharePoint[], marks: SeriesMarks): readonly Shape[] => {
  const scale = scaleOf(points, marks);
  const { x, y } = scale;
  const runs = runsIn(points);
  return [
    ...runs.map((run): Shape => ({
      is: 'area',
      tone: 'band',
      points: [
        ...run.map(({ at, share }): At => [x(at), y(share.high)]),
        ...run.toReversed().map(({ at, share }): At => [x(at), y(share.low)]),
      ],
    })),
    lineAcross(axis, 'line'),
    ...broken(marks, points.length - 1, scale),
    ...levels(marks, scale),
    ...runs.map((run): Shape => ({
      is: 'line',
      points: run.map(({ at, share }): At => [x(at), y(share.percent)]),
      ...{ tone: 'bar', thick: 2.2 },
    })),
    ...dots(points, marks, scale),
  ];
};
