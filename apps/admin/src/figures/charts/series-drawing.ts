import type { Draw, Plot } from './drawing.tsx';

/** One period of a line; `value` null where it is not shown, so that the line has a gap. */
export interface SeriesPoint {
  /** The quarter that it ends with, in its order. */
  readonly quarter: string;
  /** What it stands for, as it is written. */
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A level across a series, with its word. */
export interface Level {
  readonly value: number;
  readonly word: string;
}

/** What stands on a time line beside the figures. */
export interface Marks {
  /** The level to reach, with its word. */
  readonly target: Level | undefined;
  /** Where it stood when one began to measure, where somebody has set it. */
  readonly baseline: Level | undefined;
  /** Where what is counted changed: from this quarter on, with its word. */
  readonly breaks: readonly { readonly quarter: string; readonly word: string }[];
}

interface Series {
  readonly points: readonly SeriesPoint[];
  readonly marks: Marks;
  /** «33 %», «120». */
  readonly words: (value: number) => string;
  /** The same on the axis: «< 10 %». */
  readonly axisWords: (value: number) => string;
  readonly periodWords: (period: string) => string;
  /** Counts begin at zero, so that a small change looks small; shares begin near what is shown. */
  readonly fromZero: boolean;
  /** «Nullpunkt», where the first that is shown is one. */
  readonly first: string | undefined;
}

const left = 52;
const right = 58;

/** The first and the last that are shown: the first is what the later ones are held against. */
const shownEnds = (points: readonly SeriesPoint[]): readonly SeriesPoint[] => {
  const shown = points.filter(({ value }) => value !== null);
  return [...new Set([shown.at(0), shown.at(-1)])].filter((point) => point !== undefined);
};

const domainOf = ({ points, fromZero, marks: { target, baseline } }: Series): [number, number] => {
  const levels = [target?.value ?? null, baseline?.value ?? null];
  const all = [...points.flatMap(({ low, high }) => [low, high]), ...levels].filter(
    (value) => value !== null,
  );
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const bottom = fromZero ? 0 : Math.max(0, Math.floor(lowest / 10) * 10);
  return [bottom, Math.ceil((highest + 1) / 10) * 10];
};

/** Quarters that have room for their words under the axis: the last one always. */
const ticksOf = (points: readonly SeriesPoint[], width: number): string[] => {
  const room = Math.max(2, Math.floor((width - left - right) / 78));
  const each = Math.max(1, Math.ceil((points.length - 1) / (room - 1)));
  return points.filter((_point, at) => (points.length - 1 - at) % each === 0).map(({ quarter }) => quarter);
};

/** A share has a line for each tenth or fifth, for its axis says no more of what is under one tenth than a figure does. */
const linesOf = (series: Series) => {
  const [bottom, top] = domainOf(series);
  return series.fromZero ? { ticks: 4 } : { interval: top - bottom > 50 ? 20 : 10 };
};

/** What the point at a quarter is called. */
const saidOf = (points: readonly SeriesPoint[], words: (period: string) => string) => (quarter: string) =>
  words(points.find((point) => point.quarter === quarter)?.period ?? quarter);

const axes = (plot: Plot, series: Series, width: number) => [
  plot.gridY({ ...linesOf(series), stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
  plot.axisY({ ...linesOf(series), tickFormat: series.axisWords, tickSize: 0, label: null }),
  plot.axisX({
    ticks: ticksOf(series.points, width),
    tickFormat: saidOf(series.points, series.periodWords),
    tickSize: 4,
    label: null,
  }),
];

/** Where the word of a level stands: at the left, but at the right where the first point's number would stand in it. */
const sideOf = (series: Series, { value: at }: Level) => {
  const [bottom, top] = domainOf(series);
  const [first, last] = shownEnds(series.points).map(
    ({ value }) => value !== null && Math.abs(value - at) < (top - bottom) * 0.2,
  );
  return first === true && last !== true
    ? ({ frameAnchor: 'right', textAnchor: 'end', dx: -4 } as const)
    : ({ frameAnchor: 'left', textAnchor: 'start', dx: 4 } as const);
};

/** A level with its word, under the line where the other one is above it. */
const level = (plot: Plot, series: Series, own: Level, colour: string, dash: string, under: boolean) => [
  plot.ruleY([own.value], { stroke: colour, strokeDasharray: dash, strokeWidth: 2 }),
  plot.text([own.word], {
    ...{ y: () => own.value, ...sideOf(series, own), dy: under ? 11 : -9 },
    ...{ fill: colour, fontWeight: 650, stroke: 'var(--chart-ground)', strokeWidth: 4 },
  }),
];

const besides = (plot: Plot, series: Series) => {
  const {
    points,
    marks: { breaks, target, baseline },
  } = series;
  const late = (quarter: string): boolean =>
    points.findIndex((point) => point.quarter === quarter) > points.length / 2;
  const word = { x: 'quarter', text: 'word', frameAnchor: 'top', dy: -18, fill: 'var(--chart-ink)' } as const;
  const [before, after] = [false, true].map((isLate) =>
    breaks.filter(({ quarter }) => late(quarter) === isLate),
  );
  const lower = target !== undefined && baseline !== undefined && target.value < baseline.value;
  return [
    plot.ruleX(breaks, { x: 'quarter', stroke: 'var(--chart-ink)', strokeDasharray: '2,4', strokeWidth: 2 }),
    plot.text(before, { ...word, textAnchor: 'start', dx: -4 }),
    plot.text(after, { ...word, textAnchor: 'end', dx: 4 }),
    ...(baseline === undefined ? [] : level(plot, series, baseline, 'var(--chart-quiet-ink)', '2,3', !lower)),
    ...(target === undefined ? [] : level(plot, series, target, 'var(--chart-target)', '7,5', lower)),
  ];
};

/**
 * The first point's number stands under it where a level with its word is close above, over it where one is close below,
 * and else where the line does not go through it.
 */
const overOrUnder = (series: Series): number => {
  const [bottom, top] = domainOf(series);
  const [at = 0, next = 0] = series.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const { target, baseline } = series.marks;
  const away = [target, baseline].flatMap((own) => (own === undefined ? [] : [own.value - at]));
  const close = (top - bottom) * 0.2;
  const isUnder =
    away.some((by) => by >= 0 && by < close) || (next > at && !away.some((by) => by < 0 && by > -close));
  return isUnder ? 16 : -14;
};

const line = (plot: Plot, series: Series) => {
  const { points, words, first: firstWord } = series;
  const [first, last] = [shownEnds(points).slice(0, 1), shownEnds(points).slice(1)];
  const at = { x: 'quarter', y: 'value' };
  const text = ({ value }: SeriesPoint) => words(value ?? 0);
  const zero = (point: SeriesPoint) =>
    firstWord === undefined ? text(point) : `${firstWord} ${text(point)}`;
  const [ink, ground, own] = ['var(--chart-ink)', 'var(--chart-ground)', 'var(--chart-line)'];
  return [
    plot.areaY(points, { x: 'quarter', y1: 'low', y2: 'high', fill: 'var(--chart-band)' }),
    plot.lineY(points, { ...at, stroke: own, strokeWidth: 2.5 }),
    plot.dot(points, { ...at, r: 4, fill: own }),
    plot.dot(first, { ...at, r: 5, fill: ground, stroke: own, strokeWidth: 2 }),
    plot.text(first, {
      ...{ ...at, text: zero, dy: overOrUnder(series), dx: -6, textAnchor: 'start' },
      ...{ fontWeight: 650, fill: ink, stroke: ground, strokeWidth: 4 },
    }),
    plot.text(last, { ...at, text, dx: 12, textAnchor: 'start', fontSize: 15, fontWeight: 700, fill: ink }),
  ];
};

/** A line through quarters with what the rounding allows around it. */
export const seriesDrawing =
  (series: Series): Draw =>
  (plot, width) => {
    const [grid, ...ticks] = axes(plot, series, width);
    return plot.plot({
      ...{ width, height: 250, marginLeft: left, marginRight: right, marginTop: 26, marginBottom: 30 },
      x: { type: 'point', domain: series.points.map(({ quarter }) => quarter) },
      y: { domain: domainOf(series) },
      marks: [grid, ...ticks, ...line(plot, series), ...besides(plot, series)],
    });
  };
