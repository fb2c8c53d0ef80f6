import { helped } from '#domain/measure/verbs';
import { allMeasureKinds } from '#domain/measure/kinds';
import { kindCube, kindsCube, situationCube } from '#domain/release/what-helps';
import { allSituations } from '#domain/template/situations';
import type { Within } from '../../libs/disclosure-control/src/index.ts';
import { type CountyTable, placesIn } from './county-table.ts';

const isSaid = (labels: readonly string[]): boolean => helped.some((one) => one === labels.at(-1));

/** Those with an evaluated measure in a table, of one kind where one is asked for; none where the table is not there. */
const evaluatedIn = (tables: readonly CountyTable[], cube: CountyTable['cube'], kind?: string) =>
  placesIn(tables, cube, (labels) => isSaid(labels) && (kind === undefined || labels[1] === kind));

/**
 * Whoever has had a measure of a kind evaluated in a situation has had one of that kind, and whoever has that has had one at all. A
 * situation that is not told by kinds is among all.
 */
export const helpedWithin = (tables: readonly CountyTable[]): readonly Within[] => {
  const any = evaluatedIn(tables, 'measures');
  const pairs = allMeasureKinds.flatMap((kind) => {
    const ofKind = evaluatedIn(tables, kindCube(kind));
    return [
      { part: ofKind, whole: any },
      ...allSituations.map((situation) => ({
        part: evaluatedIn(tables, kindsCube(situation), kind),
        whole: ofKind.length > 0 ? ofKind : any,
      })),
    ];
  });
  const situations = allSituations.map((situation) => ({
    part: evaluatedIn(tables, situationCube(situation)),
    whole: any,
  }));
  return [...pairs, ...situations].filter(({ part, whole }) => part.length > 0 && whole.length > 0);
};
