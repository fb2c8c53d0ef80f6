import type { Shape } from '#api-types';
import type { CubeCode } from '#domain/release/cubes';
import { useRead } from '../../providers/use-read.ts';

export type CubeTable = Shape<'ReleaseCubeTable'>;

/** Where a cube is read. */
export interface CubeAt {
  readonly releaseId: string;
  /** The release of the period before; undefined where none is published. */
  readonly before: string | undefined;
  /** What the release before stands for, as it is written. */
  readonly beforePeriod?: string | undefined;
  /** A county's two digits, a municipality's four for its year, or 0. */
  readonly at: string;
  /** The place inside a sentence. */
  readonly area: string;
  /** Of which time and place it is, where it is another than what is asked. */
  readonly said?: string | undefined;
  /** Of how many counties the place is a sum. */
  readonly counties: number;
}

interface ReadCube {
  /** Undefined while it is fetched; null where the place does not have it. */
  readonly now: CubeTable | null | undefined;
  /** Null also where it is not known yet. */
  readonly before: CubeTable | null;
}

/** A cube of a release for a place, with the quarter before it. */
export function useCube(cube: CubeCode, { releaseId, before, at }: CubeAt): ReadCube {
  const path = (release: string) => `/releases/${release}/cubes/${cube}?place=${at}`;
  const now = useRead<CubeTable>(path(releaseId));
  const earlier = useRead<CubeTable>(path(before ?? releaseId));
  const shown = (table: CubeTable | undefined) => (table?.cells.length === 0 ? null : table);
  return {
    now: now.error === null ? shown(now.data?.data) : null,
    before: before === undefined ? null : (shown(earlier.data?.data) ?? null),
  };
}
