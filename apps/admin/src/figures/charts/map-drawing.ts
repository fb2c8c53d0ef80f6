import { demoMap, mapSize } from './demo-map.ts';
import type { Draw } from './drawing.tsx';

/** A municipality of the map with what is written in it. */
export interface MapPlace {
  readonly number: string;
  readonly name: string;
  /** «120», «33 %», «:». */
  readonly words: string;
  /** How dark it is drawn, from 0 to 4; undefined where nothing is shown. */
  readonly shade: number | undefined;
  readonly chosen: boolean;
}

const shades = [0.08, 0.24, 0.42, 0.62, 0.82] as const;

/** The steps that shades stand for: 10, 20 … are the first numbers of the next one. */
export const shadeOf = (value: number | null, steps: readonly number[]): number | undefined =>
  value === null ? undefined : steps.filter((step) => value >= step).length;

/** Every municipality with its number: the shade only helps the eye. */
export const mapDrawing =
  (places: readonly MapPlace[]): Draw =>
  (plot, width) => {
    const drawn = places.flatMap((place) => {
      const shape = demoMap[place.number];
      return shape === undefined ? [] : [{ ...place, at: shape.at, border: shape.border }];
    });
    const small = width < 420;
    const { left, top, width: wide, height: high } = mapSize;
    const halo = { fill: 'var(--chart-ink)', stroke: 'var(--chart-ground)', strokeWidth: 3 };
    return plot.plot({
      ...{ width, height: Math.round((width * high) / wide), margin: 0 },
      x: { domain: [left, left + wide], axis: null },
      y: { domain: [top + high, top], axis: null },
      marks: [
        ...drawn.map((one) =>
          plot.line([...one.border, ...one.border.slice(0, 1)], {
            ...{
              curve: 'linear-closed' as const,
              stroke: 'var(--chart-ink)',
              strokeWidth: one.chosen ? 3.5 : 1,
            },
            ...(one.shade === undefined
              ? { fill: 'var(--chart-empty)' }
              : { fill: 'var(--chart-line)', fillOpacity: shades[Math.min(4, one.shade)] ?? 0 }),
          }),
        ),
        plot.text(drawn, {
          ...{
            x: ({ at: [x] }: (typeof drawn)[number]) => x,
            y: ({ at: [, y] }: (typeof drawn)[number]) => y,
          },
          ...{ text: 'name', dy: small ? -7 : -10, fontSize: small ? 10 : 14, ...halo },
        }),
        plot.text(drawn, {
          ...{
            x: ({ at: [x] }: (typeof drawn)[number]) => x,
            y: ({ at: [, y] }: (typeof drawn)[number]) => y,
          },
          ...{
            text: 'words',
            dy: small ? 7 : 10,
            fontSize: small ? 14 : 19,
            fontWeight: 700,
            ...halo,
            strokeWidth: 4,
          },
        }),
      ],
    });
  };
