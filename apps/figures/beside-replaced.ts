import {
  looksAt,
  type Place,
  type Relations,
  type Released,
} from '../../libs/disclosure-control/src/index.ts';
import type { CountyTable } from './county-table.ts';
import { relationsOf } from './relations.ts';
import { lookAtTable, type Replaced } from './replaced.ts';

/** Tables that are asked together: those of a county, and what the releases that are corrected showed it as. */
export interface AskedTables {
  readonly tables: readonly CountyTable[];
  readonly relations: Relations;
}

const moved =
  (by: number) =>
  ({ table, cell }: Place): Place => ({ table: table + by, cell });

/** The same relations of tables that stand so many places further on. */
const movedOn = (by: number, { shared, within = [], sums = [] }: Relations): Relations => {
  const all = (places: readonly Place[]) => places.map(moved(by));
  return {
    shared: shared.map(([one, other]) => [all(one), all(other)] as const),
    within: within.map((one) => ({ ...one, part: all(one.part), whole: all(one.whole) })),
    sums: sums.map(({ places, ...known }) => ({ ...known, places: all(places) })),
  };
};

const joined = (one: Relations, other: Relations): Relations => ({
  shared: [...one.shared, ...other.shared],
  within: [...(one.within ?? []), ...(other.within ?? [])],
  sums: [...(one.sums ?? []), ...(other.sums ?? [])],
  looks: [...(one.looks ?? []), ...(other.looks ?? [])],
});

/** Whether a look shows the same numbers, of the same persons. */
const isAsNow = (now: Released, { tables, relations }: ReturnType<typeof looksAt>): boolean => {
  const [, before] = tables;
  return (
    before?.rounded.length === now.rounded.length &&
    (relations.looks ?? []).every(
      (look) => look.most === 0 && now.rounded[look.now.cell] === before.rounded[look.before.cell],
    )
  );
};

/**
 * The tables of a county with each table that they replace: what goes together in a release went together in the one before,
 * and each cell is one that somebody may have looked at twice. Where nothing is otherwise than it was there is one look.
 */
export const withReplaced = (tables: readonly CountyTable[], replaced: Replaced): AskedTables => {
  const { quarter } = replaced.marker;
  let asked: AskedTables = { tables, relations: relationsOf(tables, quarter) };
  for (const release of replaced.releases.keys()) {
    const looks = tables.flatMap(({ cube, released }, table) => {
      const look =
        typeof cube === 'string' ? lookAtTable(replaced, release, cube, released.table) : undefined;
      return look === undefined ? [] : [{ cube, table, now: released, looks: looksAt(released, [look]) }];
    });
    if (looks.every(({ now, looks: own }) => isAsNow(now, own))) continue;
    const begin = asked.tables.length;
    const before = looks.flatMap(({ cube, looks: { tables: own } }) =>
      own.slice(1, 2).map((released): CountyTable => ({ cube, released })),
    );
    const between = looks.flatMap(({ table, looks: { relations } }, place) =>
      (relations.looks ?? []).map((look) => ({
        ...look,
        now: { ...look.now, table },
        before: { ...look.before, table: begin + place },
      })),
    );
    const own = before[0]?.cube === 'first' ? movedOn(begin, relationsOf(before, quarter)) : { shared: [] };
    asked = {
      tables: [...asked.tables, ...before],
      relations: joined(asked.relations, joined(own, { shared: [], looks: between })),
    };
  }
  return asked;
};
