import type { Draw } from './drawing.tsx';

/** A part of those who were outside, and where they were later. */
export interface FlowPart {
  readonly code: string;
  readonly name: string;
  /** In whole percent of all. */
  readonly percent: number;
  readonly words: string;
}

const colours = ['var(--chart-line)', 'var(--chart-quiet)', 'var(--chart-ink)', 'var(--chart-target)'];
const gap = 7;

/** One column that divides into several: how wide each band is says how many went there. */
export const flowDrawing =
  (from: { readonly name: string; readonly words: string }, parts: readonly FlowPart[]): Draw =>
  (plot, width) => {
    const sum = parts.reduce((all, { percent }) => all + percent, 0);
    const bands = parts.map((part, at) => {
      const before = parts.slice(0, at).reduce((all, { percent }) => all + percent, 0);
      const apart = before + at * gap;
      return { ...part, colour: colours[at] ?? '', before, apart, middle: apart + part.percent / 2 };
    });
    const bend = Array.from({ length: 21 }, (_one, step) => step / 20);
    const smooth = (x: number) => x * x * (3 - 2 * x);
    const [x1, x2] = [0.02, width < 420 ? 0.52 : 0.62];
    const whole = sum + gap * (parts.length - 1);
    return plot.plot({
      ...{ width, height: 270, marginLeft: 4, marginRight: 4, marginTop: 42, marginBottom: 8 },
      x: { domain: [0, 1], axis: null },
      y: { domain: [whole, 0], axis: null },
      marks: [
        ...bands.map(({ before, apart, percent, colour }) =>
          plot.areaY(
            bend.map((x) => {
              const y = before + (apart - before) * smooth(x);
              return { x: x1 + (x2 - x1) * x, y1: y, y2: y + percent };
            }),
            {
              x: 'x',
              y1: 'y1',
              y2: 'y2',
              fill: colour,
              fillOpacity: 0.22,
              stroke: colour,
              strokeOpacity: 0.6,
            },
          ),
        ),
        plot.rect([{ y1: 0, y2: sum }], {
          x1: x1 - 0.02,
          x2: x1,
          y1: 'y1',
          y2: 'y2',
          fill: 'var(--chart-ink)',
        }),
        plot.rect(bands, {
          ...{ x1: x2, x2: x2 + 0.02, y1: 'apart', fill: 'colour' },
          y2: ({ apart, percent }: (typeof bands)[number]) => apart + percent,
        }),
        plot.text([from], {
          ...{
            x: x1,
            y: 0,
            dy: -24,
            dx: -6,
            text: 'name',
            textAnchor: 'start',
            fontSize: 14,
            fontWeight: 700,
            fill: 'var(--chart-ink)',
          },
        }),
        plot.text([from], {
          ...{
            x: x1,
            y: 0,
            dy: -8,
            dx: -6,
            text: 'words',
            textAnchor: 'start',
            fontSize: 13,
            fill: 'var(--chart-ink)',
          },
        }),
        plot.text(bands, {
          ...{
            x: x2 + 0.05,
            y: 'middle',
            text: ({ name, words }: (typeof bands)[number]) => `${name}, ${words}`,
          },
          ...{
            textAnchor: 'start',
            lineWidth: width < 420 ? 10 : 14,
            fontSize: 13.5,
            fontWeight: 600,
            fill: 'var(--chart-ink)',
          },
        }),
      ],
    });
  };
