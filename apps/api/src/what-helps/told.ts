import { allMeasureKinds } from '#domain/measure/kinds';
import { type CubeCell, cubeTable } from '#domain/release/cube-table';
import type { CubeCode } from '#domain/release/cubes';
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

/** What a cube says, where each of the places has it: the country is the sum of its counties. */
const countIn = (cube: CubeCode, cells: readonly HelpCell[], counties: number): HelpedCount => {
  const own = cells.filter((cell) => cell.cube === cube);
  if (new Set(own.map(({ place }) => place)).size < counties) return nothing;
  const evaluated = evaluatedIn(cubeTable(cube, own), counties);
  if (evaluated === null) return nothing;
  return {
    evaluated: evaluated.whole.value,
    good: evaluated.part.value,
    share: helpedShare(evaluated),
  };
};

/**
 * All measures, each kind and each situation, in the order of the rules: kinds are not ranked.
 *
 * @param counties of how many counties the place is a sum.
 */
export const toldBy = (
  cells: readonly HelpCell[],
  counties: number,
): Pick<WhatHelpsIn, 'all' | 'kinds' | 'situations'> => {
  const all = countIn('measures', cells, counties);
  const held = (cube: CubeCode) => {
    const { evaluated, good, share } = countIn(cube, cells, counties);
    return { evaluated, good, share, beside: besideExpected(share, all.share) };
  };
  return {
    all,
    kinds: allMeasureKinds.map((kind) => ({ kind, ...held(kindCube(kind)) })),
    situations: allSituations.map((situation) => ({ situation, ...held(situationCube(situation)) })),
  };
};
