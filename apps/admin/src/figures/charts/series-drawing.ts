import type { Draw, Plot } from './drawing.tsx';

/** One quarter of a line; `value` null where it is not shown, so that the line has a gap. */
export interface SeriesPoint {
  readonly quarter: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What stands on a time line beside the figures. */
export interface Marks {
  /** The level to reach, with its word. */
  readonly target: { readonly value: number; readonly word: string } | undefined;
  /** Where what is counted changed: from this quarter on, with its word. */
  readonly breaks: readonly { readonly quarter: string; readonly word: string }[];
}

interface Series {
  readonly points: readonly SeriesPoint[];
  readonly marks: Marks;
  /** «33 %», «120». */
  readonly words: (value: number) => string;
  readonly quarterWords: (quarter: string) => string;
  /** Counts begin at zero, so that a small change looks small; shares begin near what is shown. */
  readonly fromZero: boolean;
  /** «Nullpunkt» */
  readonly baseline: string;
}

const left = 52;
const right = 58;

/** The first and the last that are shown: the first is what the later ones are held against. */
const shownEnds = (points: readonly SeriesPoint[]): readonly SeriesPoint[] => {
  const shown = points.filter(({ value }) => value !== null);
  return [...new Set([shown.at(0), shown.at(-1)])].filter((point) => point !== undefined);
};

const domainOf = ({ points, fromZero, marks: { target } }: Series): [number, number] => {
  const all = [...points.flatMap(({ low, high }) => [low, high]), target?.value ?? null].filter(
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

const axes = (plot: Plot, { points, words, quarterWords }: Series, width: number) => [
  plot.gridY({ ticks: 4, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
  plot.axisY({ ticks: 4, tickFormat: words, tickSize: 0, label: null }),
  plot.axisX({ ticks: ticksOf(points, width), tickFormat: quarterWords, tickSize: 4, label: null }),
];

const besides = (plot: Plot, { breaks, target }: Marks) => [
  plot.ruleX(breaks, { x: 'quarter', stroke: 'var(--chart-quiet)', strokeDasharray: '3,4' }),
  plot.text(breaks, { x: 'quarter', text: 'word', frameAnchor: 'top', dy: -18, fill: 'var(--chart-ink)' }),
  ...(target === undefined
    ? []
    : [
        plot.ruleY([target.value], {
          ...{ stroke: 'var(--chart-target)', strokeDasharray: '7,5', strokeWidth: 2 },
        }),
        plot.text([target], {
          ...{ y: 'value', text: 'word', frameAnchor: 'right', textAnchor: 'end', dy: 12 },
          ...{ fill: 'var(--chart-target)', fontWeight: 650 },
        }),
      ]),
];

const line = (plot: Plot, { points, words, baseline }: Series) => {
  const [first, last] = [shownEnds(points).slice(0, 1), shownEnds(points).slice(1)];
  const at = { x: 'quarter', y: 'value' };
  const text = ({ value }: SeriesPoint) => words(value ?? 0);
  const zero = (point: SeriesPoint) => `${baseline} ${text(point)}`;
  const [ink, ground, own] = ['var(--chart-ink)', 'var(--chart-ground)', 'var(--chart-line)'];
  return [
    plot.areaY(points, { x: 'quarter', y1: 'low', y2: 'high', fill: 'var(--chart-band)' }),
    plot.lineY(points, { ...at, stroke: own, strokeWidth: 2.5 }),
    plot.dot(points, { ...at, r: 4, fill: own }),
    plot.dot(first, { ...at, r: 5, fill: ground, stroke: own, strokeWidth: 2 }),
    plot.text(first, {
      ...{ ...at, text: zero, dy: -14, dx: -6, textAnchor: 'start' },
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
      marks: [grid, ...ticks, ...line(plot, series), ...besides(plot, series.marks)],
    });
  };
