import { allCubes, type CubeCode } from '#domain/release/cubes';
import { isMerged, mergedInAny } from '#domain/release/merged-bins';
import { pooledCubes, pooledWith } from '#domain/release/pooled';
import { type CubeMerges, Merges } from './merges.ts';
import type { Replaced } from './replaced.ts';
import { stands } from './stands.ts';

const mergedOfQuarters = `SELECT r.quarter,
    coalesce((SELECT json_agg(json_build_object('cube', m.cube, 'into', m."into")) FROM figures.release_merged m WHERE m.release_id = r.id), '[]'::json) AS merged
  FROM figures.release r WHERE r.quarter = ANY ($1) AND ${stands}`;

/** What answers a statement: the database. */
interface Asks {
  readonly query: (text: string, values: unknown[]) => Promise<{ rows: readonly OfQuarter[] }>;
}

interface OfQuarter {
  readonly merged: readonly { readonly cube: string; readonly into: string }[];
}

const becauseOf = (codes: readonly string[], because: 'year' | 'corrects'): CubeMerges =>
  new Map(codes.map((code) => [code, because]));

/** The bins of what a correction replaces; undefined where none of its releases shows the cube. */
const replacedBins = ({ releases }: Pick<Replaced, 'releases'>, cube: CubeCode): CubeMerges | undefined => {
  const shown = releases.flatMap((release) => {
    const own = release.get(cube);
    return own === undefined ? [] : [[...own.values.keys()]];
  });
  if (shown.length === 0) return undefined;
  const codes = shown.flat().flatMap((key) => key.slice(2, -2).split('","').slice(1).filter(isMerged));
  return becauseOf([...new Set(codes)], 'corrects');
};

/**
 * What a release has to put together before anything is found in it. A correction has the bins of what it corrects. The last quarter of a
 * year has those that one of the others put together: municipalities' years count the same persons, and would tell them finer.
 */
export const mergesBefore = async (
  client: Pick<Asks, 'query'>,
  quarter: string,
  replaced: Pick<Replaced, 'releases'>,
): Promise<() => Merges> => {
  const before = pooledWith(quarter).slice(0, -1);
  const { rows } = await client.query(mergedOfQuarters, [before]);
  const isPooled = before.length > 0 && rows.length === before.length;
  const begun = new Map<CubeCode, CubeMerges>();
  for (const cube of allCubes) {
    const ofYear = mergedInAny(
      rows.map(({ merged }) => merged.filter((one) => one.cube === cube).map(({ into }) => into)),
    );
    const isOfYear = isPooled && pooledCubes.some((one) => one === cube);
    const own = replacedBins(replaced, cube) ?? becauseOf(isOfYear ? ofYear : [], 'year');
    if (own.size > 0) begun.set(cube, own);
  }
  return () => new Merges(begun, replaced.releases.length === 0);
};
