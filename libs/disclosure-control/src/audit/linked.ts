import { highs } from '../solver/highs.ts';
import { nameOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import { Extremes, type Interval, type Target } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding } from './knowledge.ts';
import type { Released } from './released.ts';

/** One of several tables about the same persons, such as two quarters, or the moves between them. */
export interface Linked {
  readonly released: Released;
  /** For each joint cell (the finest that all tables together tell apart) the inner cell of this table, if any. */
  readonly cellOf: readonly (number | undefined)[];
}

/** An inner cell that is narrowed: which table it stands in, and where. */
export interface LinkedFinding extends Finding {
  readonly table: number;
  readonly cell: number;
}

type Term = Knowledge['sums'][number]['terms'][number];

const jointTerms = ({ cellOf, released }: Linked): readonly (readonly Term[])[] => {
  const terms: Term[][] = released.table.inner.map(() => []);
  cellOf.forEach((cell, joint) => {
    if (cell !== undefined) terms[cell]?.push([joint, 1]);
  });
  return terms;
};

/** All that is known of the joint cells by who reads every table. */
export const linkedKnowledge = (joint: number, tables: readonly Linked[]): Knowledge => ({
  cells: Array.from({ length: joint }, () => ({ lower: 0, upper: Infinity })),
  sums: tables.flatMap((linked) => {
    const { table, rounded, exactness } = linked.released;
    const own = knowledgeOfRounding(table, rounded, exactness);
    const terms = jointTerms(linked);
    const cells = own.cells.map((bounds, cell) => ({ ...bounds, terms: terms[cell] ?? [] }));
    const sums = own.sums.map((row) => ({ ...row, terms: row.terms.flatMap(([cell]) => terms[cell] ?? []) }));
    return [...cells, ...sums];
  }),
});

const targetOf = (terms: readonly Term[]): Target => terms.map(([cell, weight]) => ({ cell, weight }));

const width = ({ lower, upper }: Interval): number => upper - lower;

/**
 * Finds inner cells that several tables together narrow below what each of them promises by itself: the theorem of
 * rounding speaks of one table.
 *
 * @param joint how many joint cells there are.
 *
 * Source: linked tables protected together: SuppressLinkedTables in GaussSuppression (Statistics Norway, MIT).
 */
export const linkedFindings = async (
  joint: number,
  tables: readonly Linked[],
): Promise<readonly LinkedFinding[]> => {
  const extremes = new Extremes(await highs(), linkedKnowledge(joint, tables));
  const findings: LinkedFinding[] = [];
  for (const [place, linked] of tables.entries()) {
    const { table, rounded, exactness } = linked.released;
    jointTerms(linked).forEach((terms, cell) => {
      const [value, reach] = [rounded[cell] ?? 0, exactness.base - 1];
      const promised = value + reach - Math.max(0, value - reach);
      const labels = table.inner[cell]?.labels ?? [];
      if (width(extremes.linear(targetOf(terms))) < promised)
        findings.push({
          check: 'interval',
          labels,
          text: `${nameOf({ labels })} is narrowed by the tables together`,
          table: place,
          cell,
        });
    });
  }
  extremes.dispose();
  return findings;
};
