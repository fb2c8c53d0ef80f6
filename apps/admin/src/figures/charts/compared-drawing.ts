import type { ShareShown } from '#domain/release/share';
import type { Draw, Plot } from './drawing.tsx';

/** A place with its share; the first is the one that is asked about. */
export interface ComparedPlace {
  readonly name: string;
  readonly share: ShareShown;
  readonly words: string;
}

interface Row extends ComparedPlace, ShareShown {
  readonly own: boolean;
}

const written = { fill: 'var(--chart-ink)', stroke: 'var(--chart-ground)', fontSize: 14 } as const;

const rowMarks = (plot: Plot, rows: readonly Row[]) => [
  plot.ruleY(rows, { y: 'name', x1: 'low', x2: 'high', stroke: 'var(--chart-quiet)', strokeWidth: 5, dy: 8 }),
  plot.dot(rows, {
    ...{ y: 'name', x: 'percent', r: 7, dy: 8, stroke: 'var(--chart-line)', strokeWidth: 2 },
    fill: ({ own }: Row) => (own ? 'var(--chart-line)' : 'var(--chart-ground)'),
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
    x: 'percent',
    text: 'words',
    dy: -13,
    fontWeight: 700,
    strokeWidth: 5,
  }),
];

/** Shares side by side, each with what the rounding allows as a line. */
export const comparedDrawing =
  (places: readonly ComparedPlace[], percentWords: (value: number) => string): Draw =>
  (plot, width) => {
    const rows = places.map((place, at): Row => ({ ...place, ...place.share, own: at === 0 }));
    const highest = Math.min(100, Math.ceil((Math.max(...rows.map(({ high }) => high)) + 5) / 10) * 10);
    return plot.plot({
      ...{
        width,
        height: 52 + places.length * 56,
        marginLeft: 10,
        marginRight: 24,
        marginTop: 8,
        marginBottom: 30,
      },
      x: { domain: [0, highest] },
      y: { type: 'band', domain: places.map(({ name }) => name), axis: null },
      color: { type: 'identity' },
      marks: [
        plot.gridX({ ticks: 5, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
        plot.axisX({ ticks: 5, tickFormat: percentWords, tickSize: 0, label: null }),
        ...rowMarks(plot, rows),
      ],
    });
  };
