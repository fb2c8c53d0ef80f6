import { demoMap, mapSize, type OnMap } from './demo-map.ts';
import type { Draw, Plot } from './drawing.tsx';

/** A municipality of the map with what is written in it. */
export interface MapPlace {
  readonly number: string;
  readonly name: string;
  /** «120», «33 %», «–». */
  readonly words: string;
  /** How dark it is drawn, from 0 to 4; undefined where nothing is shown. */
  readonly shade: number | undefined;
  readonly chosen: boolean;
}

type Drawn = MapPlace & OnMap;

const shades = [0.08, 0.24, 0.42, 0.62, 0.82] as const;

/** The steps that shades stand for: each is the first number of the next one. */
export const shadeOf = (value: number | null, steps: readonly number[]): number | undefined =>
  value === null ? undefined : steps.filter((step) => value >= step).length;

const shape = (plot: Plot, { border, chosen, shade }: Drawn) =>
  plot.line(
    border.map(([x, y]) => [x, y]),
    {
      ...{ curve: 'linear-closed', stroke: 'var(--chart-ink)', strokeWidth: chosen ? 3.5 : 1 },
      ...(shade === undefined
        ? { fill: 'var(--chart-empty)' }
        : { fill: 'var(--chart-line)', fillOpacity: shades[Math.min(4, shade)] ?? 0 }),
    },
  );

const writing = (plot: Plot, drawn: readonly Drawn[], small: boolean) => {
  const at = { x: ({ at: [x] }: Drawn) => x, y: ({ at: [, y] }: Drawn) => y };
  const look = { ...at, fill: 'var(--chart-ink)', stroke: 'var(--chart-ground)', strokeWidth: 4 };
  const [names, numbers] = small ? [10, 14] : [13.5, 19];
  return [
    plot.text(drawn, { ...look, text: 'name', dy: small ? -7 : -10, fontSize: names }),
    plot.text(drawn, { ...look, text: 'words', dy: small ? 7 : 10, fontSize: numbers, fontWeight: 700 }),
  ];
};

/** Every municipality with its number: the shade only helps the eye. */
export const mapDrawing =
  (places: readonly MapPlace[]): Draw =>
  (plot, width) => {
    const drawn = places.flatMap((place): Drawn[] => {
      const found = demoMap[place.number];
      return found === undefined ? [] : [{ ...place, ...found }];
    });
    const { left, top, width: wide, height: high } = mapSize;
    return plot.plot({
      ...{ width, height: Math.round((width * high) / wide), margin: 0 },
      x: { domain: [left, left + wide], axis: null },
      y: { domain: [top + high, top], axis: null },
      marks: [
        ...drawn.toSorted((a, b) => Number(a.chosen) - Number(b.chosen)).map((one) => shape(plot, one)),
        ...writing(plot, drawn, width < 420),
      ],
    });
  };
