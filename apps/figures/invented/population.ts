import type pg from 'pg';
import {
  allPopulationAges,
  populationAges,
  type PopulationCell,
  populationGenders,
} from '#domain/population/population';
import { ageGroups } from '#domain/release/cube';
import type { InventedPlace } from './places.ts';

/** Of so many inhabitants of the ages of the figures one is followed up, in places that do not exist. */
const perFollowedUp = 26;
const years = Object.values(ageGroups).reduce((sum, [from, to]) => sum + to - from + 1, 0);

/** How many live in the invented places: as many of each year, a few more men than women, and nobody of them is real. */
export const inventedPopulation = (places: readonly InventedPlace[]): readonly PopulationCell[] =>
  places.flatMap(({ number, people }) =>
    allPopulationAges.flatMap((age) =>
      populationGenders.map((gender) => {
        const [from, to] = populationAges[age];
        const half = ((people * perFollowedUp) / years) * (gender === 'male' ? 0.52 : 0.48);
        return { municipality: number, age, gender, persons: Math.round(half * (to - from + 1)) };
      }),
    ),
  );

const insert = `WITH made AS (
    INSERT INTO figures.population (year, source, digest, by_name) SELECT $1, $2, '', 'Laget'
    WHERE NOT EXISTS (SELECT FROM figures.population) RETURNING id)
  INSERT INTO figures.population_cell (population_id, municipality_number, age_group, gender, persons)
  SELECT m.id, c.municipality, c.age, c.gender, c.persons
  FROM made m CROSS JOIN jsonb_to_recordset($3) AS c(municipality text, age text, gender text, persons integer)`;

/** Reads in the invented population where none has been read in. */
export const readInInvented = async (
  client: pg.Client,
  year: number,
  places: readonly InventedPlace[],
): Promise<void> => {
  await client.query(insert, [
    year,
    'Oppdiktet folketall for kommuner som ikke finnes',
    JSON.stringify(inventedPopulation(places)),
  ]);
};
