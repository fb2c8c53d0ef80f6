import { type StoryCube, usefulnessOf } from '#domain/release/cubes';
import {
  findingsTogether,
  type Released,
  sameCellFindings,
} from '../../../libs/disclosure-control/src/index.ts';
import { yearRelations } from '../relations.ts';
import { sameCellsIn } from '../same-bins.ts';
import { whichGoes } from '../which-goes.ts';

/** A cube of one municipality's year. */
export interface YearTable {
  readonly cube: StoryCube;
  readonly released: Released;
}

/** What the cubes of one municipality's year give away together, and which of them it is about. */
const foundIn = async (tables: readonly YearTable[]): Promise<readonly (StoryCube | undefined)[]> => {
  const released = tables.map((one) => one.released);
  const findings = [
    ...sameCellFindings(released, sameCellsIn(tables)),
    ...(await findingsTogether(released, yearRelations(tables))),
  ];
  return findings.map(({ table }) => tables[table]?.cube);
};

/**
 * The cubes of a municipality's year that give nothing away together: they count the same persons, and some of them are others'.
 * Where they do, the least useful of those that it is about goes, one at a time. What is shown decides.
 */
export const goingTogether = async (tables: readonly YearTable[]): Promise<readonly YearTable[]> => {
  let kept = tables;
  for (let found = await foundIn(kept); found.length > 0; found = await foundIn(kept)) {
    const about = kept
      .filter(({ cube }) => found.includes(cube))
      .toSorted((one, other) => usefulnessOf(one.cube) - usefulnessOf(other.cube));
    const gone = await whichGoes(
      about,
      async (one) => (await foundIn(kept.filter((other) => other !== one))).length === 0,
    );
    kept = kept.filter((one) => one !== gone);
  }
  return kept;
};
