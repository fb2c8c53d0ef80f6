import { allMeasureKinds } from '#domain/measure/kinds';
import { type CubeCell, cubeTable } from '#domain/release/cube-table';
import type { CubeCode } from '#domain/release/cubes';
import type { FloorReason } from '#domain/release/floor';
import {
  besideExpected,
  evaluatedIn,
  helpedShare,
  kindCube,
  situationCube,
} from '#domain/release/what-helps';
import { allSituations } from '#domain/template/situations';
import type { HelpedCount, WhatHelpsIn } from './what-helps.dto.ts';

export interface HelpCell extends CubeCell {
  readonly [column: string]: unknown;
  readonly cube: string;
  readonly place: string;
}

const nothing: HelpedCount = { evaluated: null, good: null, share: null };

/** What a release shows of a place. */
export interface HelpIn {
  readonly cells: readonly HelpCell[];
  /** Of how many counties the place is a sum. */
  readonly counties: number;
  /** Why the floor does not let the place be divided; null where it does. */
  readonly notDivided: FloorReason | null;
}

/** What a cube says, where each of the places has it: the country is the sum of its counties. */
const countIn = (cube: CubeCode, { cells, counties, notDivided }: HelpIn): HelpedCount => {
  const own = cells.filter((cell) => cell.cube === cube);
  if (new Set(own.map(({ place }) => place)).size < counties) return nothing;
  const evaluated = evaluatedIn(cubeTable(cube, own, notDivided), counties);
  if (evaluated === null) return nothing;
  return {
    evaluated: evaluated.whole.value,
    good: evaluated.part.value,
    share: helpedShare(evaluated),
  };
};

/** All measures, each kind and each situation, in the order of the rules: kinds are not ranked. */
export const toldBy = (there: HelpIn): Pick<WhatHelpsIn, 'all' | 'kinds' | 'situations'> => {
  const all = countIn('measures', there);
  const held = (cube: CubeCode) => {
    const { evaluated, good, share } = countIn(cube, there);
    return { evaluated, good, share, beside: besideExpected(share, all.share) };
  };
  return {
    all,
    kinds: allMeasureKinds.map((kind) => ({ kind, ...held(kindCube(kind)) })),
    situations: allSituations.map((situation) => ({ situation, ...held(situationCube(situation)) })),
  };
};
