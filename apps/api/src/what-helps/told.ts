import { allMeasureKinds } from '#domain/measure/kinds';
import { type CubeCell, cubeTable } from '#domain/release/cube-table';
import type { CubeCode } from '#domain/release/cubes';
import type { FloorReason } from '#domain/release/floor';
import type { ShownCell } from '#domain/release/table';
import {
  besideExpected,
  cellsOfKind,
  type Evaluated,
  evaluatedIn,
  helpedShare,
  kindCube,
  kindsCube,
  situationCube,
  sureWithin,
} from '#domain/release/what-helps';
import type { Sureness } from '#domain/release/wilson';
import { allSituations, type Situation } from '#domain/template/situations';
import type { HelpedCount, HelpedWithin, WhatHelpsIn } from './what-helps.dto.ts';

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

/** A cube as it is shown, where each of the places has it: the country is the sum of its counties. */
const tableIn = (cube: CubeCode, { cells, counties, notDivided }: HelpIn): readonly ShownCell[] => {
  const own = cells.filter((cell) => cell.cube === cube);
  if (new Set(own.map(({ place }) => place)).size < counties) return [];
  return cubeTable(cube, own, notDivided);
};

const countOf = (evaluated: Evaluated | null, sure?: Sureness): HelpedCount =>
  evaluated === null
    ? nothing
    : {
        ...{ evaluated: evaluated.whole.value, good: evaluated.part.value },
        share: helpedShare(evaluated, sure),
      };

const countIn = (cube: CubeCode, there: HelpIn, sure?: Sureness): HelpedCount =>
  countOf(evaluatedIn(tableIn(cube, there), there.counties), sure);

/** Kinds within a situation, each held against all measures in it. */
const withinOf = (situation: Situation, there: HelpIn): HelpedWithin => {
  const all = countIn(situationCube(situation), there, sureWithin);
  const cells = tableIn(kindsCube(situation), there);
  return {
    all,
    kinds: allMeasureKinds.map((kind) => {
      const counted = countOf(evaluatedIn(cellsOfKind(cells, kind), there.counties), sureWithin);
      const { evaluated, good, share } = counted;
      return { kind, evaluated, good, share, beside: besideExpected(share, all.share) };
    }),
  };
};

/** All measures, each kind, each situation and the kinds within it, in the order of the rules: kinds are not ranked. */
export const toldBy = (there: HelpIn): Pick<WhatHelpsIn, 'all' | 'kinds' | 'situations'> => {
  const all = countIn('measures', there);
  const held = (cube: CubeCode) => {
    const { evaluated, good, share } = countIn(cube, there);
    return { evaluated, good, share, beside: besideExpected(share, all.share) };
  };
  return {
    all,
    kinds: allMeasureKinds.map((kind) => ({ kind, ...held(kindCube(kind)) })),
    situations: allSituations.map((situation) => ({
      ...{ situation, ...held(situationCube(situation)) },
      within: withinOf(situation, there),
    })),
  };
};
