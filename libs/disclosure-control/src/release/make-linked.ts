import { ownBounds } from '../audit/knowledge.ts';
import { type Linked, type LinkedFinding, linkedFindings } from '../audit/linked.ts';
import { protect, type ProtectionRules } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';
import { Unreleasable } from './make-release.ts';

/** A table about persons that other tables, released already, are about too: the moves between two quarters. */
export interface Joining {
  readonly table: CountTable;
  readonly cellOf: Linked['cellOf'];
}

const ROUNDS = 10;

/** Of the joining table, the cells that went up and share persons with a cell that is narrowed. */
const toBar = (
  joined: Linked,
  tables: readonly Linked[],
  findings: readonly LinkedFinding[],
): readonly number[] => {
  const { table, rounded } = joined.released;
  const shared = findings.flatMap(({ table: place, cell }) =>
    joined.cellOf.filter((own, joint) => own !== undefined && tables[place]?.cellOf[joint] === cell),
  );
  const up = (cell: number): boolean => (rounded[cell] ?? 0) > (table.inner[cell]?.count ?? 0);
  return [...new Set(shared.filter((cell) => cell !== undefined))].filter(up);
};

/**
 * Rounds a table that is about the same persons as frozen ones, so that all together narrow no inner cell of any: where
 * they would, its cells go down and it is rounded anew.
 *
 * @param joint how many joint cells there are.
 * @throws Unreleasable where no rounding of it goes with the frozen ones.
 */
export const makeLinked = async (
  joint: number,
  { table, cellOf }: Joining,
  frozen: readonly Linked[],
  rules: ProtectionRules,
): Promise<Linked> => {
  const barred = new Set<string>();
  for (let round = 0; ; round += 1) {
    const rounded = await protect(table, rules, barred);
    const joined = { released: { table, rounded, exactness: ownBounds(table, rounded, rules.base) }, cellOf };
    const tables = [...frozen, joined];
    const findings = await linkedFindings(joint, tables);
    if (findings.length === 0) return joined;
    const more = toBar(joined, tables, findings);
    if (round === ROUNDS || more.length === 0) {
      const checked = {
        innerCells: table.inner.length,
        publishedCells: table.published.length,
        parts: tables.length,
        differences: 0,
        groups: 0,
        known: 0,
      };
      throw new Unreleasable({ findings, checked });
    }
    for (const cell of more) barred.add(JSON.stringify(table.inner[cell]?.labels));
  }
};
