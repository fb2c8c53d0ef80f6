import type pg from 'pg';
import { isCube } from '#domain/release/cubes';
import {
  type CountTable,
  type EarlierLook,
  type PublishedCell,
  sumOf,
} from '../../libs/disclosure-control/src/index.ts';
import { markOf } from './figures-key.ts';
import { type CellMark, type MarkedTable, type Marker, marksOf, marksOfSums } from './marks.ts';
import { Refused } from './refused.ts';

/** What a release showed of a table, and who was in each cell, by its labels as JSON. */
interface Shown {
  readonly values: Map<string, number>;
  readonly marks: Map<string, string>;
}

/** The releases that a correction replaces, the newest first; none where it is the first of its quarter. */
export interface Replaced {
  readonly marker: Marker;
  readonly releases: readonly ReadonlyMap<MarkedTable, Shown>[];
}

const chain = `WITH RECURSIVE chain (id, replaces_id, key_mark, step) AS (
    SELECT r.id, r.replaces_id, r.key_mark, 0 FROM figures.release r WHERE r.id = $1
    UNION ALL SELECT r.id, r.replaces_id, r.key_mark, c.step + 1 FROM figures.release r JOIN chain c ON r.id = c.replaces_id)
  SELECT id, key_mark AS "keyMark" FROM chain ORDER BY step`;
const cells = `SELECT 'first' AS cube, array[municipality_number, age_group, gender, status] AS labels, value
    FROM figures.release_cell WHERE release_id = $1
  UNION ALL SELECT cube, array[place] || labels, value FROM figures.release_cube_cell WHERE release_id = $1`;
const marks = 'SELECT cube, labels, mark FROM figures.release_mark WHERE release_id = $1';

interface CellShown {
  readonly cube: string;
  readonly labels: readonly string[];
  readonly value: number;
}

const isMarked = (cube: string): cube is MarkedTable => cube === 'first' || cube === 'year' || isCube(cube);

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels);

const read = async (client: pg.Client, id: string): Promise<ReadonlyMap<MarkedTable, Shown>> => {
  const tables = new Map<MarkedTable, Shown>();
  const tableOf = (cube: MarkedTable): Shown => {
    const own = tables.get(cube) ?? { values: new Map<string, number>(), marks: new Map<string, string>() };
    tables.set(cube, own);
    return own;
  };
  for (const { cube, labels, value } of (await client.query<CellShown>(cells, [id])).rows)
    if (isMarked(cube)) tableOf(cube).values.set(keyOf(labels), value);
  for (const { cube, labels, mark } of (await client.query<CellMark>(marks, [id])).rows)
    if (isMarked(cube)) tableOf(cube).marks.set(keyOf(labels), mark);
  return tables;
};

/**
 * What the releases showed that this one corrects.
 *
 * @param newest the one that it replaces; null where it is the first of its quarter.
 * @throws Refused where nobody can tell in which of its cells the same persons are: two looks at them cannot be asked together.
 */
export const replacedIn = async (
  client: pg.Client,
  newest: string | null,
  marker: Marker,
): Promise<Replaced> => {
  const { rows } = await client.query<{ id: string; keyMark: string }>(chain, [newest]);
  const releases: ReadonlyMap<MarkedTable, Shown>[] = [];
  for (const { id, keyMark } of rows) {
    const release = await read(client, id);
    if (keyMark !== markOf(marker.secret) || (release.get('first')?.marks.size ?? 0) === 0)
      throw new Refused(
        `${marker.quarter} was released with another key, or before a correction could be asked together with it: nobody can tell what is the same in both.`,
        'not_comparable',
      );
    releases.push(release);
  }
  return { marker, releases };
};

/** One release's look at a table, the newest being 0; undefined where it did not show the table. */
export const lookAtTable = (
  { releases, marker }: Replaced,
  release: number,
  cube: MarkedTable,
  table: Pick<CountTable, 'inner'>,
): EarlierLook | undefined => {
  const before = releases[release]?.get(cube);
  if (before === undefined) return undefined;
  const shown = new Map(
    table.inner.flatMap(({ labels }) => {
      const value = before.values.get(keyOf(labels));
      return value === undefined ? [] : [[keyOf(labels), value] as const];
    }),
  );
  if (shown.size === 0) return undefined;
  const same = marksOf(marker, cube, table).filter(
    ({ labels, mark }) => before.marks.get(keyOf(labels)) === mark,
  );
  return { shown, same: new Set(same.map(({ labels }) => keyOf(labels))) };
};

/** The earlier looks at a table, as the library asks about them: the newest first. */
export const looksAtTable = (
  replaced: Replaced,
  cube: MarkedTable,
  table: Pick<CountTable, 'inner'>,
): readonly EarlierLook[] =>
  [...replaced.releases.keys()].flatMap((release) => lookAtTable(replaced, release, cube, table) ?? []);

/** What sums were shown as, of the very same persons, by their labels as JSON. */
export const sumsThatStay = (
  { releases, marker }: Replaced,
  cube: MarkedTable,
  table: CountTable,
  sums: readonly PublishedCell[],
): ReadonlyMap<string, number> => {
  const own = marksOfSums(marker, cube, table, sums);
  const stay = new Map<string, number>();
  for (const release of releases) {
    const before = release.get(cube);
    if (before === undefined) continue;
    const shown = table.inner.map(({ labels }) => before.values.get(keyOf(labels)) ?? 0);
    for (const [index, sum] of sums.entries()) {
      const key = keyOf(sum.labels);
      if (before.marks.get(key) === own[index]?.mark && !stay.has(key)) stay.set(key, sumOf(sum, shown));
    }
  }
  return stay;
};

/** What everything of a table was shown as by the newest release, by its labels as JSON. */
export const shownBefore = ({ releases }: Replaced, cube: MarkedTable): ReadonlyMap<string, number> =>
  releases[0]?.get(cube)?.values ?? new Map();

/** What each municipality's year was shown as, where the very same persons are in it, by its labels as JSON. */
export const yearTotalsBefore = (
  { releases, marker }: Replaced,
  table: Pick<CountTable, 'inner'>,
): ReadonlyMap<string, number> => {
  const stay = new Map<string, number>();
  for (const release of releases)
    for (const { labels, mark } of marksOf(marker, 'year', table)) {
      if (release.get('year')?.marks.get(keyOf(labels)) !== mark || stay.has(keyOf(labels))) continue;
      const shown = yearIn(release, labels[0] ?? '');
      if (shown !== undefined) stay.set(keyOf(labels), shown);
    }
  return stay;
};

/** Every cube of a municipality's year counts the same persons: undefined where it has none. */
const yearIn = (release: ReadonlyMap<MarkedTable, Shown>, municipality: string): number | undefined => {
  for (const { values } of [...release].flatMap(([cube, shown]) => (cube === 'first' ? [] : [shown]))) {
    const own = [...values].filter(([key]) => key.startsWith(`["${municipality}"`));
    if (own.length > 0) return own.reduce((sum, [, value]) => sum + value, 0);
  }
  return undefined;
};

/** How many the first release of the quarter showed in a county; undefined where it had none there. */
export const countyShown = ({ releases }: Replaced, county: string): number | undefined => {
  const own = [...(releases.at(-1)?.get('first')?.values ?? [])].filter(([key]) =>
    key.startsWith(`["${county}`),
  );
  return own.length === 0 ? undefined : own.reduce((sum, [, value]) => sum + value, 0);
};

/**
 * Whether a place has other bins now than a release that is corrected: another version may tell more apart. Then a cell of one is a
 * sum of the other, and looks at single cells do not say what both tell.
 */
export const isDividedOtherwise = (
  { releases }: Replaced,
  cube: MarkedTable,
  { inner }: Pick<CountTable, 'inner'>,
): boolean => {
  const placeOf = (key: string): string => key.split('"')[1] ?? '';
  const now = new Set(inner.map(({ labels }) => keyOf(labels)));
  const places = new Set([...now].map(placeOf));
  return releases.some((release) => {
    const before = [...(release.get(cube)?.values.keys() ?? [])].filter((key) => places.has(placeOf(key)));
    const shared = new Set(before.map(placeOf));
    const own = [...now].filter((key) => shared.has(placeOf(key)));
    return before.length !== own.length || before.some((key) => !now.has(key));
  });
};
