import { countyOf } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import {
  findingsTogether,
  type FindingTogether,
  type MadeRelease,
  partIn,
  provableTogether,
  type Run,
  sameCellFindings,
  sumOf,
} from '../../libs/disclosure-control/src/index.ts';
import type { AskedTables } from './beside-replaced.ts';
import { isBound } from './bounds.ts';
import { type CountedCube, sensitiveOf } from './county-cubes.ts';
import type { CountyTable } from './county-table.ts';
import type { Stocks } from './earlier.ts';
import { nearlyFindings } from './nearly-within.ts';
import { knownPart } from './repair.ts';
import { sameCellsIn } from './same-bins.ts';

/** A cube that passed its own audit, and what may not go up in it. */
export interface Made {
  readonly counted: CountedCube;
  readonly made: MadeRelease;
}

/** What a county gives away, and which cube it is about; undefined for a table that is not made here. */
export interface Found {
  readonly county: string;
  readonly cube: CubeCode | undefined;
  readonly finding: FindingTogether;
}

/** Every table of a county that counts persons of another one. Of one county nothing narrows another. */
export const tablesIn = (
  county: string,
  first: MadeRelease,
  cubes: readonly Made[],
  earlier: Stocks,
): readonly CountyTable[] => [
  { cube: 'first', released: partIn(first.released, (area) => countyOf(area) === county) },
  ...cubes.map(({ counted: { cube }, made }) => ({
    ...{ cube, released: partIn(made.released, (area) => area === county) },
  })),
  ...[...earlier].map(([years, stock]) => ({
    ...{ cube: years, released: partIn(stock, (area) => countyOf(area) === county) },
  })),
];

/** Asks what a county gives away. */
export type Ask = (county: string, asked: AskedTables, cubes: readonly Made[]) => Promise<readonly Found[]>;

/** What a county gives away in all its tables together. */
export const foundIn: Ask = async (county, { tables, relations }, cubes) => {
  const released = tables.map((one) => one.released);
  const asked = cubes.flatMap(({ counted }, place) =>
    counted.cube === 'background' ||
    relations.within?.some(({ part }) => part[0]?.table === place + 1) === true
      ? [{ table: place + 1, sensitive: sensitiveOf(counted.cube), known: knownPart(counted, county) }]
      : [],
  );
  const findings = [
    ...sameCellFindings(released, sameCellsIn(tables.slice(0, cubes.length + 1))),
    ...(await nearlyFindings(tables.slice(0, cubes.length + 1))),
    ...(await findingsTogether(released, relations)),
    ...(await provableTogether(released, relations, asked)),
  ];
  return findings.map((finding) => {
    const cube = tables[finding.table]?.cube;
    return { county, finding, cube: typeof cube === 'string' && cube !== 'first' ? cube : undefined };
  });
};

/** What is found in a table that is frozen already, or in the first, is mended in the cubes that share more with it than a total. */
export const concerns = ({ cube: about }: Found, cube: CubeCode): boolean =>
  about === undefined ? isBound(cube) : about === cube;

/**
 * A story counts as many as the others, and a background as many of each status as the first cube: one that cannot show the same,
 * as drawn or as mended, is not shown. Left beside the others with another total, it would narrow all of them.
 */
export const showsAims = ({ released }: MadeRelease, { aims }: Pick<Run, 'aims'>): boolean =>
  released.table.published.every((cell) => {
    const aim = aims?.get(JSON.stringify(cell.labels));
    return aim === undefined || aim === sumOf(cell, released.rounded);
  });
