import type pg from 'pg';
import { cohortYears } from '#domain/release/cohort';
import { cubeDimensions } from '#domain/release/cube';
import { cubeOf, oneBound, type Released } from '../../libs/disclosure-control/src/index.ts';
import { BASE } from './order.ts';
import { stands } from './stands.ts';

interface Cell {
  readonly labels: readonly string[];
  readonly value: number;
}

/** The cells of the release of a quarter that stands: the newest of its chain of corrections. */
const standingCells = `SELECT array[c.municipality_number, c.age_group, c.gender, c.status] AS labels, c.value
  FROM figures.release_cell c JOIN figures.release r ON r.id = c.release_id
  WHERE r.quarter = $1 AND ${stands}
  ORDER BY c.municipality_number, c.age_group, c.gender, c.status`;

/** The first cubes of the quarters so many years before, where they are released: whom a cohort was among. */
export type Stocks = ReadonlyMap<number, Released>;

const yearsBefore = (quarter: string, years: number): string =>
  `${String(Number(quarter.slice(0, 4)) - years)}${quarter.slice(4)}`;

/**
 * As who reads it may suppose: no sum of a municipality is further off than base − 1. Of a county's nothing is promised but
 * what that says of it. The true counts are gone.
 */
const frozen = (cells: readonly Cell[]): Released => {
  const table = cubeOf(
    cubeDimensions,
    cells.map(({ labels, value }) => ({ labels, count: value, digest: '' })),
  );
  return { table, rounded: cells.map(({ value }) => value), exactness: oneBound(table, BASE, BASE - 1) };
};

/** Every earlier release that shares persons with this one's cohorts. */
export const earlierStocks = async (client: pg.Client, quarter: string): Promise<Stocks> => {
  const stocks = new Map<number, Released>();
  for (const years of cohortYears) {
    const { rows } = await client.query<Cell>(standingCells, [yearsBefore(quarter, years)]);
    if (rows.length > 0) stocks.set(years, frozen(rows));
  }
  return stocks;
};
