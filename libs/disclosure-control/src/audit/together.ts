import { highs } from '../solver/highs.ts';
import { nameOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding } from './knowledge.ts';
import type { Released } from './released.ts';
import { type Place, type Shared, Witness } from './witness.ts';

/** What is known of all the tables at once, table after table, and that they count the same persons. */
const knowledgeTogether = (tables: readonly Released[], shared: readonly Shared[]): Knowledge => {
  const own = tables.map(({ table, rounded, exactness }) => knowledgeOfRounding(table, rounded, exactness));
  const begins: number[] = [];
  let begin = 0;
  for (const { cells } of own) {
    begins.push(begin);
    begin += cells.length;
  }
  const at = ({ table, cell }: Place): number => (begins[table] ?? 0) + cell;
  return {
    cells: own.flatMap(({ cells }) => cells),
    sums: [
      ...own.flatMap(({ sums }, table) =>
        sums.map((row) => ({
          ...row,
          terms: row.terms.map(([cell, weight]) => [at({ table, cell }), weight] as const),
        })),
      ),
      ...shared.map(([one, other]) => ({
        terms: [
          ...one.map((place) => [at(place), 1] as const),
          ...other.map((place) => [at(place), -1] as const),
        ],
        lower: 0,
        upper: 0,
      })),
    ],
  };
};

/** Where an inner cell begins and ends when its own table alone is read. */
const promised = (value: number, reach: number) => ({
  lower: Math.max(0, value - reach),
  upper: value + reach,
});

/**
 * C1 for tables about the same persons that were rounded apart: finds inner cells that all of them together narrow below
 * what each promises by itself. They need no joint cells: where two tables have only these sums in common, there is a
 * table of whole persons behind any pair of them that agrees on the sums.
 *
 * A cell is cleared by a witness: the released tables with that cell moved, and one cell of each other table with it.
 * Only where none is found is the solver asked.
 *
 * @param shared pairs of sums that count the same persons.
 */
export const findingsTogether = async (
  tables: readonly Released[],
  shared: readonly Shared[],
): Promise<readonly Finding[]> => {
  const witness = new Witness(tables, shared);
  const doubtful = tables.flatMap(({ rounded, exactness }, table) =>
    rounded.flatMap((value, cell) => {
      const { lower, upper } = promised(value, exactness.base - 1);
      const reached = [lower - value, upper - value].every((move) => witness.reaches({ table, cell }, move));
      return reached ? [] : [{ table, cell }];
    }),
  );
  return doubtful.length === 0 ? [] : await narrowed(doubtful, tables, knowledgeTogether(tables, shared));
};

const narrowed = async (
  doubtful: readonly Place[],
  tables: readonly Released[],
  knowledge: Knowledge,
): Promise<readonly Finding[]> => {
  const begins = tables.map((_, place) =>
    tables.slice(0, place).reduce((sum, { rounded }) => sum + rounded.length, 0),
  );
  const extremes = new Extremes(await highs(), knowledge);
  try {
    return doubtful.flatMap(({ table, cell }) => {
      const released = tables[table];
      const labels = released?.table.inner[cell]?.labels ?? [];
      const { lower, upper } = promised(released?.rounded[cell] ?? 0, (released?.exactness.base ?? 1) - 1);
      const real = extremes.linear([{ cell: (begins[table] ?? 0) + cell, weight: 1 }]);
      if (real.upper - real.lower >= upper - lower) return [];
      const text = `${nameOf({ labels })} is narrowed by the tables together`;
      return [{ check: 'interval' as const, labels, text }];
    });
  } finally {
    extremes.dispose();
  }
};
