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
const legendRow = 15;

/** Whether it is drawn for a phone: what is aimed at is then told above the picture, and not at the end of its line. */
const isNarrow = (width: number): boolean => width < pictureWidth;
const aimsOf = ({ baseline, target }: SeriesMarks): readonly Level[] =>
  [baseline, target].filter((aim) => aim !== undefined);
const legendHeight = (marks: SeriesMarks, width: number): number =>
  isNarrow(width) ? aimsOf(marks).length * legendRow : 0;

export const seriesHeight = (marks: SeriesMarks, width = pictureWidth): number =>
  160 + legendHeight(marks, width);

/** As wide as a strong word can be: our letters are narrower than this on the whole. */
const wide = (words: string): number => words.length * letterSize * 0.6;

/** To the right of the last point's number stand the words of what is aimed at: neither runs into the other. */
const rightOf = (points: readonly SharePoint[], marks: SeriesMarks, width: number): number => {
  const levels = isNarrow(width) ? [] : aimsOf(marks).map((aim) => wide(aim.words) + air);
  const last = points.at(-1);
  // without words beside it the last period's name is what reaches furthest
  const under = last === undefined || !isNarrow(width) ? [] : linesOf(last.period).map(wide);
  return width - Math.max(0, ...levels) - Math.max(wide(last?.words ?? ''), ...under) / 2 - air;
};

/** Where a period and a percent stand in the picture. */
interface Scale {
  readonly x: (at: number) => number;
  readonly y: (percent: number) => number;
  readonly width: number;
}

const scaleOf = (points: readonly SharePoint[], marks: SeriesMarks, width: number): Scale => {
  const { baseline, target, breaks } = marks;
  const all = [
    ...points.flatMap(({ share }) => (share === null ? [] : [share.low, share.high])),
    ...[baseline, target].flatMap((aim) => (aim === undefined ? [] : [aim.percent])),
  ];
  const [lowest, highest] = [Math.min(...all) - 2, Math.max(...all) + 2];
  const top = breaks.length === 0 ? 18 : 32;
  const right = rightOf(points, marks, width);
  return {
    width,
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

const lineAcross = (width: number, y: number, tone: 'quiet' | 'target' | 'line', dash?: number): Shape => ({
  is: 'line',
  points: [
    [0, y],
    [width, y],
  ],
  ...{ tone, thick: tone === 'line' ? 1 : 1.4 },
  ...(dash === undefined ? {} : { dash }),
});

/** Baseline and target, each with its word at the left: over its line where it is the upper one, else under it. */
const levels = ({ baseline, target }: SeriesMarks, { y, width }: Scale): readonly Shape[] =>
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
      lineAcross(width, at, tone, dash),
      ...(isNarrow(width)
        ? []
        : [word(own.words, [width, at + (isUnder ? 12 : -4)], { anchor: 'end', tone, strong: true })]),
    ];
  });

const broken = ({ breaks }: SeriesMarks, last: number, { x, width }: Scale): readonly Shape[] =>
  breaks.flatMap(({ at, words }): readonly Shape[] => [
    {
      is: 'line',
      points: [
        [x(at), 14],
        [x(at), axis],
      ],
      ...{ tone: 'text', thick: 1.4, dash: 2 },
    },
    word(words, [x(at), 10], {
      anchor: at * 2 < last ? 'start' : at === last || isNarrow(width) ? 'end' : 'middle',
    }),
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

/** Each how-many-eth point says its period and its number: all where there is room, on a phone so many as do not meet. */
const eachOf = (points: readonly SharePoint[], { x, width }: Scale): number => {
  if (!isNarrow(width) || points.length < 2) return 1;
  const words = points.flatMap(({ period, words: own }) => [own, ...linesOf(period)].map(wide));
  return Math.ceil((Math.max(...words) + air) / (x(1) - x(0)));
};

const dots = (points: readonly SharePoint[], marks: SeriesMarks, scale: Scale): readonly Shape[] => {
  const { x, y } = scale;
  const each = eachOf(points, scale);
  return points.flatMap(({ period, share, words }, at): readonly Shape[] => {
    const isSaid = (points.length - 1 - at) % each === 0;
    const below = (isSaid ? linesOf(period) : []).map((line, row) =>
      word(line, [x(at), axis + 14 + row * 12], { anchor: 'middle', tone: 'quiet' }),
    );
    if (share === null) return below;
    const place: At = [x(at), y(share.percent)];
    return [
      { is: 'dot', at: place, radius: 3.5, tone: 'bar', hollow: at === 0 },
      ...(isSaid
        ? [word(words, [place[0], numberAt(place[1], marks, scale)], { anchor: 'middle', strong: true })]
        : []),
      ...below,
    ];
  });
};

/** What is aimed at, above the picture, each with a piece of its line. */
const legend = ({ baseline, target }: SeriesMarks): readonly Shape[] => {
  const aims = [
    { own: baseline, tone: 'quiet', dash: 2 },
    { own: target, tone: 'target', dash: 6 },
  ] as const;
  return aims
    .flatMap(({ own, tone, dash }) => (own === undefined ? [] : [{ own, tone, dash }]))
    .flatMap(({ own, tone, dash }, row): readonly Shape[] => [
      {
        is: 'line',
        points: [
          [0, row * legendRow + 7],
          [24, row * legendRow + 7],
        ],
        ...{ tone, dash, thick: 1.4 },
      },
      word(own.words, [30, row * legendRow + 11], { tone, strong: true }),
    ]);
};

const movedDown = (shape: Shape, by: number): Shape => {
  const down = ([x, y]: At): At => [x, y + by];
  return shape.is === 'area' || shape.is === 'line'
    ? { ...shape, points: shape.points.map(down) }
    : { ...shape, at: down(shape.at) };
};

/** A share through the periods with what the rounding allows around it, with aims and breaks; no axis, for each point says its number. */
export const seriesShapes = (
  points: readonly SharePoint[],
  marks: SeriesMarks,
  width = pictureWidth,
): readonly Shape[] => {
  const scale = scaleOf(points, marks, width);
  const { x, y } = scale;
  const runs = runsIn(points);
  const drawn = [
    ...runs.map((run): Shape => ({
      is: 'area',
      tone: 'band',
      points: [
        ...run.map(({ at, share }): At => [x(at), y(share.high)]),
        ...run.toReversed().map(({ at, share }): At => [x(at), y(share.low)]),
      ],
    })),
    lineAcross(width, axis, 'line'),
    ...broken(marks, points.length - 1, scale),
    ...levels(marks, scale),
    ...runs.map((run): Shape => ({
      is: 'line',
      points: run.map(({ at, share }): At => [x(at), y(share.percent)]),
      ...{ tone: 'bar', thick: 2.2 },
    })),
    ...dots(points, marks, scale),
  ];
  if (!isNarrow(width)) return drawn;
  const by = legendHeight(marks, width);
  return [...legend(marks), ...drawn.map((shape) => movedDown(shape, by))];
};
