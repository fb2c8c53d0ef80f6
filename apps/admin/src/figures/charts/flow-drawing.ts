import type { LaterPart } from '#domain/indicator/persistence-series';
import type { OwnLaterPart } from '#domain/release/own-persistence';
import type { Draw, Plot } from './drawing.tsx';

export type FlowCode = LaterPart | OwnLaterPart;

/** A part of those who were outside, and where they were later. */
export interface FlowPart {
  readonly code: FlowCode;
  readonly name: string;
  /** In whole percent of all. */
  readonly percent: number;
  readonly words: string;
}

/** A part as a band: where it begins at the column it comes from, and where at the one it goes to. */
interface Band extends FlowPart {
  readonly colour: string;
  readonly before: number;
  readonly apart: number;
}

/**
 * A status has one colour wherever it stands and whatever is left out beside it; on paper it is the same. Those of one side are
 * shades of one: inside, outside, and not there any more.
 */
const colours = {
  inside: 'var(--chart-line)',
  employed: 'var(--chart-line)',
  in_education: 'var(--chart-line-2)',
  in_measures: 'var(--chart-line-3)',
  outside: 'var(--chart-quiet-ink)',
  unemployed: 'var(--chart-quiet-ink)',
  aap_disability: 'var(--chart-quiet-ink-2)',
  other: 'var(--chart-quiet-ink-3)',
  outside_in_all: 'var(--chart-ink)',
  unknown: 'var(--chart-quiet)',
  no_longer: 'var(--chart-target)',
  moved: 'var(--chart-target-2)',
  emigrated: 'var(--chart-target-2)',
  dead: 'var(--chart-target-3)',
} as const satisfies Record<FlowCode, string>;
/** So many have room in the height of one drawing. */
const roomFor = 5;
const gap = 7;
const column = 0.02;
const steps = Array.from({ length: 21 }, (_one, step) => step / 20);
const smooth = (x: number): number => x * x * (3 - 2 * x);

const bandsOf = (parts: readonly FlowPart[]): readonly Band[] =>
  parts.map((part, at) => {
    const before = parts.slice(0, at).reduce((sum, { percent }) => sum + percent, 0);
    return { ...part, colour: colours[part.code], before, apart: before + at * gap };
  });

const flow = (plot: Plot, { before, apart, percent, colour }: Band, end: number) =>
  plot.areaY(
    steps.map((step) => {
      const y = before + (apart - before) * smooth(step);
      return { x: column + (end - column) * step, y1: y, y2: y + percent };
    }),
    { x: 'x', y1: 'y1', y2: 'y2', fill: colour, fillOpacity: 0.22, stroke: colour, strokeOpacity: 0.6 },
  );

const columns = (plot: Plot, bands: readonly Band[], sum: number, end: number) => [
  plot.rect([sum], { x1: 0, x2: column, y1: 0, y2: sum, fill: 'var(--chart-ink)' }),
  ...bands.map(({ colour, apart, percent }) =>
    plot.rect([percent], { x1: end, x2: end + column, y1: apart, y2: apart + percent, fill: colour }),
  ),
];

const start = { x: 0, y: 0, textAnchor: 'start', fill: 'var(--chart-ink)' } as const;

/** One column that divides into several: how wide each band is says how many went there. */
export const flowDrawing =
  (from: string, parts: readonly FlowPart[]): Draw =>
  (plot, width) => {
    const bands = bandsOf(parts);
    const sum = parts.reduce((all, { percent }) => all + percent, 0);
    const end = width < 420 ? 0.52 : 0.62;
    return plot.plot({
      ...{
        width,
        height: 270 + Math.max(0, parts.length - roomFor) * 30,
        marginLeft: 4,
        marginRight: 4,
        marginTop: 30,
        marginBottom: 8,
      },
      x: { domain: [0, 1], axis: null },
      y: { domain: [sum + gap * (parts.length - 1), 0], axis: null },
      marks: [
        ...bands.map((band) => flow(plot, band, end)),
        ...columns(plot, bands, sum, end),
        plot.text([from], { ...start, dy: -14, fontSize: 14, fontWeight: 700 }),
        plot.text(bands, {
          ...{ x: end + 0.05, y: ({ apart, percent }: Band) => apart + percent / 2, textAnchor: 'start' },
          ...{ text: ({ name, words }: Band) => `${name}, ${words}`, lineWidth: width < 420 ? 9 : 14 },
          ...{ fontSize: 13.5, fontWeight: 600, fill: 'var(--chart-ink)' },
        }),
      ],
    });
  };
