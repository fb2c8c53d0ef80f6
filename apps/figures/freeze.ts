import type pg from 'pg';
import { quarterRange } from '#domain/calendar/quarter';
import { definitionVersions } from '#domain/release/definition-versions';
import type { CubeCode } from '#domain/release/cubes';
import type { Merged } from '#domain/release/merged-bins';
import { type MadeRelease, solverName } from '../../libs/disclosure-control/src/index.ts';
import { codeMark } from './code-mark.ts';
import type { CellMark } from './marks.ts';
import { BASE, type ReleaseOrder } from './order.ts';
import { markOf } from './figures-key.ts';
import type { AskedFloor } from './population.ts';

/** A rounded cell of a cube beside the first. */
export interface CubeCellMade {
  readonly cube: CubeCode;
  readonly place: string;
  readonly labels: readonly string[];
  readonly value: number;
}

const insertRelease = `INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, replaces_id, reason, population_id, covers, definitions)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`;
const insertCells = `INSERT INTO figures.release_cell (release_id, municipality_number, age_group, gender, status, value)
  SELECT $1, c.labels ->> 0, c.labels ->> 1, c.labels ->> 2, c.labels ->> 3, c.value
  FROM jsonb_to_recordset($2) AS c(labels jsonb, value integer)`;
const insertPlaces = `INSERT INTO figures.release_place (release_id, municipality_number, municipality_name, county_name)
  SELECT $1, p.number, p.name, p.county FROM jsonb_to_recordset($2) AS p(number text, name text, county text)`;
const insertCubeCells = `INSERT INTO figures.release_cube_cell (release_id, cube, place, labels, value)
  SELECT $1, c.cube, c.place, c.labels, c.value FROM jsonb_to_recordset($2) AS c(cube text, place text, labels text[], value integer)`;
const insertMarks = `INSERT INTO figures.release_mark (release_id, cube, labels, mark)
  SELECT $1, c.cube, c.labels, c.mark FROM jsonb_to_recordset($2) AS c(cube text, labels text[], mark text)`;
const insertMerged = `INSERT INTO figures.release_merged (release_id, cube, dimension, labels, "into", because)
  SELECT $1, m.cube, m.dimension, m.labels, m."into", m.because
  FROM jsonb_to_recordset($2) AS m(cube text, dimension text, labels text[], "into" text, because text)`;

const insertDivided = `INSERT INTO figures.release_divided (release_id, level, places)
  SELECT $1, d.key, ARRAY(SELECT jsonb_array_elements_text(d.value)) FROM jsonb_each($2::jsonb) d`;

/** What passed the audit, to be frozen. */
export interface Passed {
  readonly persons: MadeRelease;
  readonly cubes: readonly CubeCellMade[];
  /** Who is in the cells, so that a correction can tell where the same persons are. */
  readonly marks: readonly CellMark[];
  /** The bins that it puts together, for every reader. */
  readonly merged: readonly Merged[];
  /** How much was asked of all of it, without a finding. */
  readonly checked: object;
  /** How far each place may be divided. */
  readonly floor: AskedFloor;
}

/**
 * Writes a release that passed; nothing of it is ever changed.
 *
 * @returns how many cells were frozen.
 */
export const freeze = async (
  client: pg.Client,
  { persons, cubes, marks, merged, checked, floor }: Passed,
  order: ReleaseOrder,
  replaced: string | null,
): Promise<number> => {
  const { table, rounded } = persons.released;
  const about = [
    order.quarter,
    quarterRange(order.quarter).to,
    BASE,
    await solverName(),
    markOf(order.secret),
  ];
  const release = [
    ...about,
    persons.mended,
    JSON.stringify({ ...checked, code: codeMark() }),
    replaced,
    order.reason,
    floor.populationId,
    order.covers,
    definitionVersions,
  ];
  const id = (await client.query<{ id: string }>(insertRelease, release)).rows[0]?.id;
  const cells = table.inner.map(({ labels }, cell) => ({ labels, value: rounded[cell] ?? 0 }));
  await client.query(insertCells, [id, JSON.stringify(cells)]);
  await client.query(insertPlaces, [id, JSON.stringify(order.places)]);
  await client.query(insertCubeCells, [id, JSON.stringify(cubes)]);
  await client.query(insertMarks, [id, JSON.stringify(marks)]);
  await client.query(insertMerged, [id, JSON.stringify(merged)]);
  await client.query(insertDivided, [id, JSON.stringify(floor.divided)]);
  return cells.length + cubes.length;
};
