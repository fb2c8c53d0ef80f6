import { inOneDivision } from '../release/one-division.ts';
import { country, type LabelledCell, levelOf, placesOf } from './shown-cells.ts';

/** A frozen cell of a cube beside the first, of a county or a municipality. */
export interface PlacedCell extends LabelledCell {
  readonly place: string;
}

const summed = (cells: readonly PlacedCell[]): readonly LabelledCell[] => {
  const sums = new Map<string, LabelledCell>();
  for (const { labels, value } of cells) {
    const key = labels.join('|');
    sums.set(key, { labels, value: value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
};

/**
 * A cube's cells by place. The country is the sum of its counties, and is there where every county of the release has
 * the cube: else the others' would be told as everybody's. It is divided as the least divided of them.
 *
 * @param municipalities every municipality of the release.
 */
export const cubeByPlace = (
  cube: string,
  cells: readonly PlacedCell[],
  municipalities: readonly string[],
): ReadonlyMap<string, readonly LabelledCell[]> => {
  const own = Map.groupBy(cells, ({ place }) => place);
  const counties = new Set(municipalities.flatMap(placesOf).filter((place) => levelOf(place) === 'county'));
  const whole = counties.size > 0 && [...counties].every((county) => own.has(county));
  const ofCounties = cells.filter(({ place }) => counties.has(place));
  return new Map([...(whole ? [[country, summed(inOneDivision(cube, ofCounties))] as const] : []), ...own]);
};
