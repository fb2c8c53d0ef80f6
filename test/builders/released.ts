import type pg from 'pg';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { allPopulationAges, populationGenders } from '#domain/population/population';
import { allFloorLevels } from '#domain/release/floor';
import { placesAmong } from '#domain/release/places';
import { quarterRange } from '#domain/calendar/quarter';
import { allCubes, dimensionsOf, isCell } from '#domain/release/cubes';
import { type Merged, putTogether } from '#domain/release/merged-bins';
import type { ReleasePeriod } from '#domain/release/period';

/** A frozen cell, as a test puts it there. */
export interface Placed {
  readonly municipality: string;
  readonly age: string;
  readonly gender: string;
  readonly status: string;
  readonly value: number;
}

/** Every cell of the municipalities, in multiples of five that differ: `seed` makes another quarter. */
export const cellsFor = (municipalities: readonly string[], seed: number): readonly Placed[] =>
  municipalities.flatMap((municipality, place) =>
    allAgeGroups.flatMap((age, a) =>
      figureGenders.flatMap((gender, g) =>
        figureStatuses.map((status, s) => ({
          ...{ municipality, age, gender, status },
          value:
            place === 0
              ? a + g + s === 0
                ? 5
                : 0
              : ((a * 7 + g * 3 + s * 5 + place + seed) % (2 + (s % 3))) * 5,
        })),
      ),
    ),
  );

/** A frozen cell of a cube beside the first, as a test puts it there. */
export interface PlacedInCube {
  readonly cube: string;
  readonly place: string;
  readonly labels: readonly string[];
  readonly value: number;
}

/**
 * Every cell of every cube in the places, in multiples of five that differ; `without` says where a cube is left out. The county
 * 98 has its cohorts by side, the others by status.
 */
export const cubeCellsFor = (
  places: readonly string[],
  seed: number,
  without: (cube: string, place: string) => boolean = () => false,
): readonly PlacedInCube[] =>
  places.flatMap((place, p) =>
    allCubes
      .filter((cube) => !without(cube, place))
      .flatMap((cube, c) =>
        dimensionsOf(cube)
          .reduce<readonly (readonly string[])[]>(
            (rows, { labels }) => rows.flatMap((row) => labels.map((label) => [...row, label])),
            [[]],
          )
          .filter((labels) => isCell(cube, labels, place.startsWith('98') ? 'sides' : 'statuses'))
          .map((labels, l) => ({
            cube,
            place,
            labels,
            value: ((c * 3 + l * 5 + p + seed) % (3 + p * 3)) * 5,
          })),
      ),
  );

/** The cells with these bins put together in every place, as a release that does so has them. */
export const withMerged = (
  cells: readonly PlacedInCube[],
  merged: readonly Omit<Merged, 'because'>[],
): readonly PlacedInCube[] => [
  ...cells.filter(({ cube }) => !merged.some((one) => one.cube === cube)),
  ...[...Map.groupBy(merged, ({ cube }) => cube)].flatMap(([cube, own]) => {
    const codes = own.map(({ into }) => into);
    const byPlace = Map.groupBy(
      cells.filter((cell) => cell.cube === cube),
      ({ place }) => place,
    );
    return [...byPlace].flatMap(([place, there]) =>
      putTogether(there, codes).map((cell) => ({ ...cell, cube, place })),
    );
  }),
];

interface Given {
  readonly quarter: string;
  readonly cells: readonly Placed[];
  readonly cubes?: readonly PlacedInCube[];
  readonly names: Readonly<Record<string, string>>;
  /** What it stands for; a quarter where nothing is said. */
  readonly covers?: ReleasePeriod;
  /** The release that it corrects. */
  readonly replaces?: string;
  /** What it puts together. */
  readonly merged?: readonly Omit<Merged, 'because'>[];
}

/** A release as `npm run figures` freezes it, without rounding anybody: for tests of what is read from one. */
export const released = async (
  owner: pg.Pool,
  { quarter, cells, cubes = [], names, covers = 'quarter', replaces, merged = [] }: Given,
): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, replaces_id, reason, covers)
     VALUES ($1, $2, 5, 'none', 'none', 0, '{"innerCells": 84, "publishedCells": 480, "parts": 6, "known": 0, "groups": 60, "leftOut": ["batons"], "yearLeftOut": ["9801 batons"], "yearPlaces": 3, "linked": 2, "cubesMended": 1}', $3, $4, $5) RETURNING id`,
    [
      quarter,
      quarterRange(quarter).to,
      replaces ?? null,
      replaces === undefined ? '' : 'Feil i en dato.',
      covers,
    ],
  );
  const id = rows[0]?.id ?? '';
  await owner.query(
    `INSERT INTO figures.release_cell (release_id, municipality_number, age_group, gender, status, value)
     SELECT $1, c.municipality, c.age, c.gender, c.status, c.value
     FROM jsonb_to_recordset($2) AS c(municipality text, age text, gender text, status text, value integer)`,
    [id, JSON.stringify(cells)],
  );
  await owner.query(
    `INSERT INTO figures.release_cube_cell (release_id, cube, place, labels, value)
     SELECT $1, c.cube, c.place, c.labels, c.value
     FROM jsonb_to_recordset($2) AS c(cube text, place text, labels text[], value integer)`,
    [id, JSON.stringify(withMerged(cubes, merged))],
  );
  await owner.query(
    `INSERT INTO figures.release_merged (release_id, cube, dimension, labels, "into", because)
     SELECT $1, m.cube, m.dimension, m.labels, m."into", 'together'
     FROM jsonb_to_recordset($2) AS m(cube text, dimension text, labels text[], "into" text)`,
    [id, JSON.stringify(merged)],
  );
  await owner.query(
    `INSERT INTO figures.release_place (release_id, municipality_number, municipality_name)
     SELECT $1, key, value FROM jsonb_each_text($2)`,
    [id, JSON.stringify(names)],
  );
  await dividing(owner, id, Object.keys(names));
  return id;
};

/** A place where everybody may be divided: how many live there is nothing that most tests are about. */
export const dividing = async (owner: pg.Pool, id: string, places: readonly string[]): Promise<void> => {
  await owner.query(
    `INSERT INTO figures.release_divided (release_id, level, places) SELECT $1, level, $2 FROM unnest($3::text[]) AS level`,
    [id, placesAmong(places), allFloorLevels],
  );
};

/** A population large enough that every place is divided, as somebody has read it in. */
export const populated = async (owner: pg.Pool): Promise<void> => {
  await owner.query(
    `WITH made AS (INSERT INTO figures.population (year, source, digest, by_name) VALUES (2026, 'SSB, tabell 07459', '', 'Siri Tallaksen') RETURNING id)
     INSERT INTO figures.population_cell SELECT made.id, m.number, age, gender, 500
     FROM made, app.figures_municipalities() m, unnest($1::text[]) AS age, unnest($2::text[]) AS gender`,
    [allPopulationAges, populationGenders],
  );
};

/** Two people have approved it. */
export const approved = async (owner: pg.Pool, id: string): Promise<void> => {
  await owner.query(
    `INSERT INTO figures.release_approval (release_id, as_role, by_user_id, by_name)
     VALUES ($1, 'figures_steward', uuidv7(), 'Solveig Tangen'), ($1, 'privacy_officer', uuidv7(), 'Nina Aasgård')`,
    [id],
  );
};

/** Whether measures helped, in a cube of a county: how many have none evaluated, and for how many it helped well, a little, not. */
export type HelpedBins = readonly [
  cube: string,
  county: string,
  none: number,
  good: number,
  little: number,
  no: number,
];

export const helpedIn = async (owner: pg.Pool, id: string, cubes: readonly HelpedBins[]): Promise<void> => {
  const cells = cubes.flatMap(([cube, place, none, good, little, no]) =>
    Object.entries({ none, good, little, no }).map(([label, value]) => ({ cube, place, label, value })),
  );
  await owner.query(
    `INSERT INTO figures.release_cube_cell (release_id, cube, place, labels, value)
     SELECT $1, c.cube, c.place, ARRAY[c.label], c.value
     FROM jsonb_to_recordset($2) AS c(cube text, place text, label text, value integer)`,
    [id, JSON.stringify(cells)],
  );
};

/** The same by kind within a situation: for how many a measure of the kind helped well, a little, not. */
export type KindBins = readonly [
  cube: string,
  county: string,
  kind: string,
  good: number,
  little: number,
  no: number,
];

export const kindsHelpedIn = async (
  owner: pg.Pool,
  id: string,
  kinds: readonly KindBins[],
): Promise<void> => {
  const cells = kinds.flatMap(([cube, place, kind, good, little, no]) =>
    Object.entries({ good, little, no }).map(([label, value]) => ({
      cube,
      place,
      labels: [kind, label],
      value,
    })),
  );
  await owner.query(
    `INSERT INTO figures.release_cube_cell (release_id, cube, place, labels, value)
     SELECT $1, c.cube, c.place, c.labels, c.value
     FROM jsonb_to_recordset($2) AS c(cube text, place text, labels text[], value integer)`,
    [id, JSON.stringify(cells)],
  );
};
