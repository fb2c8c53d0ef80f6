import type { ShareShown } from '#domain/release/share';
import type { Draw, Plot } from './drawing.tsx';

/** A line with its share: a place, or what measures are divided by. */
export interface Compared {
  readonly name: string;
  readonly share: ShareShown;
  readonly words: string;
  /** The one that is asked about, or one that stands out: its dot is filled. */
  readonly strong: boolean;
}

/** What all are held against, with its word. */
export interface Expected {
  readonly share: ShareShown;
  readonly word: string;
}

interface Row extends Compared, ShareShown {}

const written = { fill: 'var(--chart-ink)', stroke: 'var(--chart-ground)', fontSize: 14 } as const;

const rowMarks = (plot: Plot, rows: readonly Row[], highest: number) => [
  plot.ruleY(rows, { y: 'name', x1: 'low', x2: 'high', stroke: 'var(--chart-quiet)', strokeWidth: 5, dy: 8 }),
  plot.dot(rows, {
    ...{ y: 'name', x: 'percent', r: 7, dy: 8, stroke: 'var(--chart-line)', strokeWidth: 2 },
    fill: ({ strong }: Row) => (strong ? 'var(--chart-line)' : 'var(--chart-ground)'),
  }),
  plot.text(rows, {
    ...written,
    y: 'name',
    x: 0,
    text: 'name',
    textAnchor: 'start',
    dx: 4,
    dy: -13,
    strokeWidth: 4,
  }),
  plot.text(rows, {
    ...written,
    y: 'name',
    x: () => highest,
    text: 'words',
    textAnchor: 'end',
    dy: -13,
    fontWeight: 700,
    strokeWidth: 5,
  }),
];

/** The field that the expected share can be in: whatever meets it is about as expected. */
const field = (plot: Plot, { share, word }: Expected) => [
  plot.rectX([share], { x1: 'low', x2: 'high', fill: 'var(--chart-empty)' }),
  plot.ruleX([share], {
    x: 'percent',
    stroke: 'var(--chart-target)',
    strokeDasharray: '7,5',
    strokeWidth: 2,
  }),
  plot.text([share], {
    ...written,
    ...{ x: 'percent', text: () => word, frameAnchor: 'top', dy: -8, fontWeight: 650 },
    fill: 'var(--chart-target)',
  }),
];

/** Shares side by side, each with what it can be as a line; over a field where all are held against one. */
export const comparedDrawing =
  (lines: readonly Compared[], percentWords: (value: number) => string, expected?: Expected): Draw =>
  (plot, width) => {
    const rows = lines.map((line): Row => ({ ...line, ...line.share }));
    const ends = [...rows, ...(expected === undefined ? [] : [expected.share])].map(({ high }) => high);
    const highest = Math.min(100, Math.ceil((Math.max(...ends) + 5) / 10) * 10);
    const top = expected === undefined ? 8 : 26;
    return plot.plot({
      ...{
        width,
        height: 44 + top + lines.length * 56,
        marginLeft: 10,
        marginRight: 24,
        marginTop: top,
        marginBottom: 30,
      },
      x: { domain: [0, highest] },
      y: { type: 'band', domain: lines.map(({ name }) => name), axis: null },
      color: { type: 'identity' },
      marks: [
        ...(expected === undefined ? [] : field(plot, expected)),
        plot.gridX({ interval: highest > 50 ? 20 : 10, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
        plot.axisX({ interval: highest > 50 ? 20 : 10, tickFormat: percentWords, tickSize: 0, label: null }),
        ...rowMarks(plot, rows, highest),
      ],
    });
  };
