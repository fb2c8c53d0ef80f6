import type pg from 'pg';
import type { PopulationCell } from '#domain/population/population';
import { type Divided, dividedBy } from '#domain/release/floor';
import type { Place } from './places.ts';

/** What a release may divide, and the population that says so; none where nobody has read one in. */
export interface AskedFloor {
  readonly populationId: string | null;
  readonly divided: Divided;
}

/** The population of the release's own year, or of the newest year before it; else the oldest. Of a year the newest stands. */
const nearest = `SELECT p.id FROM figures.population p
  ORDER BY p.year <= $1::int DESC, abs(p.year - $1::int), p.imported_at DESC, p.id DESC LIMIT 1`;
const cells = `SELECT c.municipality_number AS municipality, c.age_group AS age, c.gender, c.persons
  FROM figures.population_cell c WHERE c.population_id = $1`;

/** How far the places of a release of a year may be divided. */
export const floorIn = async (
  client: pg.Client,
  year: number,
  places: readonly Place[],
): Promise<AskedFloor> => {
  const [found] = (await client.query<{ id: string }>(nearest, [year])).rows;
  if (found === undefined) return { populationId: null, divided: {} };
  const population = (await client.query<PopulationCell>(cells, [found.id])).rows;
  return {
    populationId: found.id,
    divided: dividedBy(
      places.map(({ number }) => number),
      population,
    ),
  };
};
