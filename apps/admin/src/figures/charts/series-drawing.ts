import type { Draw, Plot } from './drawing.tsx';
import { type Area, type PlacedWord, placeWords, type Wanted } from './series-words.ts';

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

export interface Series {
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
const top = 26;
const bottom = 30;
const height = 250;

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
  const floor = fromZero ? 0 : Math.max(0, Math.floor(lowest / 10) * 10);
  return [floor, Math.ceil((highest + 1) / 10) * 10];
};

/** Quarters that have room for their words under the axis: the last one always. */
const ticksOf = (points: readonly SeriesPoint[], width: number): string[] => {
  const room = Math.max(2, Math.floor((width - left - right) / 78));
  const each = Math.max(1, Math.ceil((points.length - 1) / (room - 1)));
  return points.filter((_point, at) => (points.length - 1 - at) % each === 0).map(({ quarter }) => quarter);
};

/** A share has a line for each tenth or fifth, for its axis says no more of what is under one tenth than a figure does. */
const linesOf = (series: Series) => {
  const [lowest, highest] = domainOf(series);
  return series.fromZero ? { ticks: 4 } : { interval: highest - lowest > 50 ? 20 : 10 };
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

/** Where points and levels stand, in px: the same as the library reckons. */
const placesOf = (series: Series, width: number) => {
  const frame: Area = { x: left, y: top, width: width - left - right, height: height - top - bottom };
  const [lowest, highest] = domainOf(series);
  const x = (at: number): number => frame.x + ((at + 0.5) * frame.width) / series.points.length;
  const y = (value: number): number => frame.y + frame.height * (1 - (value - lowest) / (highest - lowest));
  return { frame, x, y };
};

const late = ({ points }: Series, quarter: string): boolean =>
  points.findIndex((point) => point.quarter === quarter) > points.length / 2;

/** The words of the breaks stand at the top: nothing else does. */
const breakAreas = (series: Series, width: number): Area[] => {
  const { x } = placesOf(series, width);
  return series.marks.breaks.map(({ quarter, word }) => {
    const at = x(series.points.findIndex((point) => point.quarter === quarter));
    const wide = word.length * 7.2;
    return { x: late(series, quarter) ? at + 4 - wide : at - 4, y: 0, width: wide, height: 16 };
  });
};

/** The parts of a line between its gaps. */
const partsOf = <Point>(points: readonly (Point | null)[]): Point[][] => {
  const parts: Point[][] = [[]];
  for (const point of points) {
    if (point === null) parts.push([]);
    else parts.at(-1)?.push(point);
  }
  return parts;
};

/** The words that are placed together, and where. */
export function wordsOf(series: Series, width: number): PlacedWord[] {
  const { points, marks, words, first: firstWord } = series;
  const { frame, x, y } = placesOf(series, width);
  const ends = shownEnds(points).map((point, at): Wanted => {
    const text = words(point.value ?? 0);
    const named = at === 0 && firstWord !== undefined ? `${firstWord} ${text}` : text;
    return {
      key: at === 0 ? 'first' : 'last',
      ...{ text: named, x: x(points.indexOf(point)), y: y(point.value ?? 0) },
    };
  });
  const levels = (['target', 'baseline'] as const).flatMap((key): Wanted[] => {
    const level = marks[key];
    return level === undefined ? [] : [{ key, text: level.word, x: frame.x, y: y(level.value) }];
  });
  return placeWords([...ends, ...levels], {
    ...{ frame, rightMargin: right, taken: breakAreas(series, width) },
    line: partsOf(points.map(({ value }, at) => (value === null ? null : { x: x(at), y: y(value) }))),
  });
}

const inks = {
  first: { fill: 'var(--chart-ink)', fontWeight: 650 },
  last: { fill: 'var(--chart-ink)', fontWeight: 700, fontSize: 15 },
  target: { fill: 'var(--chart-target)', fontWeight: 650 },
  baseline: { fill: 'var(--chart-quiet-ink)', fontWeight: 650 },
} as const;

const wordMarks = (plot: Plot, series: Series, width: number) =>
  wordsOf(series, width).map(({ key, text, x, y, height: tall }) =>
    plot.text([text], {
      ...{ frameAnchor: 'top-left', textAnchor: 'start', lineAnchor: 'middle' },
      ...{ dx: x - left, dy: y + tall / 2 - top },
      ...{ ...inks[key], stroke: 'var(--chart-ground)', strokeWidth: 4 },
    }),
  );

/** The line of a level across the picture. */
const level = (plot: Plot, own: Level | undefined, colour: string, dash: string) =>
  own === undefined
    ? []
    : [plot.ruleY([own.value], { stroke: colour, strokeDasharray: dash, strokeWidth: 2 })];

const besides = (plot: Plot, series: Series) => {
  const { breaks, target, baseline } = series.marks;
  const word = { x: 'quarter', text: 'word', frameAnchor: 'top', dy: -18, fill: 'var(--chart-ink)' } as const;
  const [before, after] = [false, true].map((isLate) =>
    breaks.filter(({ quarter }) => late(series, quarter) === isLate),
  );
  return [
    plot.ruleX(breaks, { x: 'quarter', stroke: 'var(--chart-ink)', strokeDasharray: '2,4', strokeWidth: 2 }),
    plot.text(before, { ...word, textAnchor: 'start', dx: -4 }),
    plot.text(after, { ...word, textAnchor: 'end', dx: 4 }),
    ...level(plot, baseline, 'var(--chart-quiet-ink)', '2,3'),
    ...level(plot, target, 'var(--chart-target)', '7,5'),
  ];
};

const band = (plot: Plot, { points }: Series) =>
  plot.areaY(points, { x: 'quarter', y1: 'low', y2: 'high', fill: 'var(--chart-band)' });

const line = (plot: Plot, { points }: Series) => {
  const first = shownEnds(points).slice(0, 1);
  const at = { x: 'quarter', y: 'value' };
  const [ground, own] = ['var(--chart-ground)', 'var(--chart-line)'];
  return [
    plot.lineY(points, { ...at, stroke: own, strokeWidth: 2.5 }),
    plot.dot(points, { ...at, r: 4, fill: own }),
    plot.dot(first, { ...at, r: 5, fill: ground, stroke: own, strokeWidth: 2 }),
  ];
};

/** A line through quarters with what the rounding allows around it. */
export const seriesDrawing =
  (series: Series): Draw =>
  (plot, width) => {
    const [grid, ...ticks] = axes(plot, series, width);
    return plot.plot({
      ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom },
      x: { type: 'point', domain: series.points.map(({ quarter }) => quarter) },
      y: { domain: domainOf(series) },
      marks: [
        ...[grid, ...ticks, band(plot, series), ...besides(plot, series), ...line(plot, series)],
        ...wordMarks(plot, series, width),
      ],
    });
  };
