import type { Draw, Plot } from './drawing.tsx';

/** A stage of a funnel: how many came to it, and its words. */
export interface FunnelStage {
  readonly name: string;
  readonly value: number;
  /** «120» */
  readonly words: string;
}

interface Band extends FunnelStage {
  readonly top: number;
}

const row = 62;
const bar = 30;
const above = 26;

const bars = (plot: Plot, bands: readonly Band[]) =>
  plot.rect(bands, {
    x1: ({ value }: Band) => -value / 2,
    x2: ({ value }: Band) => value / 2,
    y1: 'top',
    y2: ({ top }: Band) => top + bar,
    fill: 'var(--chart-line)',
  });

/** What is between two stages: as wide as each of them at its end. */
const between = (plot: Plot, from: Band, to: Band) =>
  plot.line(
    [
      [-from.value / 2, from.top + bar],
      [from.value / 2, from.top + bar],
      [to.value / 2, to.top],
      [-to.value / 2, to.top],
    ],
    { curve: 'linear-closed', fill: 'var(--chart-band)', stroke: 'none' },
  );

const names = (plot: Plot, bands: readonly Band[]) =>
  plot.text(bands, {
    ...{ x: 0, y: ({ top }: Band) => top - 12, text: ({ name, words }: Band) => `${name}: ${words}` },
    ...{ fontSize: 14, fontWeight: 650, fill: 'var(--chart-ink)' },
    ...{ stroke: 'var(--chart-ground)', strokeWidth: 4 },
  });

/** Stages under each other, each as wide as how many came so far: what is lost on the way is what the sides lose. */
export const funnelDrawing =
  (stages: readonly FunnelStage[]): Draw =>
  (plot, width) => {
    const bands = stages.map((stage, at): Band => ({ ...stage, top: above + at * row }));
    const widest = Math.max(1, ...stages.map(({ value }) => value));
    const height = above + stages.length * row;
    return plot.plot({
      ...{ width, height, margin: 0 },
      x: { domain: [-widest / 2, widest / 2], axis: null },
      y: { domain: [height, 0], axis: null },
      marks: [
        ...bands.slice(1).map((to, at) => between(plot, bands[at] ?? to, to)),
        bars(plot, bands),
        names(plot, bands),
      ],
    });
  };
