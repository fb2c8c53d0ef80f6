import { highs } from '../solver/highs.ts';
import { nameOf } from '../table/count-table.ts';
import type { Finding } from './finding.ts';
import { Contradiction, Extremes, type Target } from './intervals.ts';
import { Seen } from './seen.ts';
import { shownDifferently, supposingLess } from './looks.ts';
import { knowledgeTogether, type Place, type Relations } from './relations.ts';
import type { Released } from './released.ts';
import { Witness } from './witness.ts';

/** What several tables give away together, and the table that it is about. */
export interface FindingTogether extends Finding {
  readonly table: number;
}

/** A number that must stay uncertain, for all that the tables say together. */
interface Question {
  readonly check: 'interval' | 'difference';
  readonly table: number;
  readonly labels: readonly string[];
  readonly name: string;
  readonly target: readonly (Place & { readonly weight: number })[];
  readonly promised: number;
}

const weighted = (places: readonly Place[], weight: number): Question['target'] =>
  places.map((place) => ({ ...place, weight }));

/** Inner cells for which no table is at hand that fits everything and has them as far away as their own table lets them. */
const doubtfulCells = (
  tables: readonly Released[],
  relations: Relations,
  witness: Witness,
): readonly Question[] => {
  const isShownDifferently = shownDifferently(tables, relations);
  return tables.flatMap(({ table: { inner }, rounded, exactness }, table) =>
    rounded.flatMap((value, cell) => {
      const place = { table, cell };
      const reach = exactness.base - 1;
      const down = -Math.min(value, reach);
      // two looks at a cell leave as many as the smallest number does
      const promised = isShownDifferently(place) ? reach : reach - down;
      if (reachesAcross(witness, place, down, promised, reach)) return [];
      const labels = inner[cell]?.labels ?? [];
      const target = weighted([place], 1);
      return [{ check: 'interval' as const, table, labels, name: nameOf({ labels }), target, promised }];
    }),
  );
};

/** Whether the cell reaches two numbers that lie so far apart. */
const reachesAcross = (
  witness: Witness,
  place: Place,
  down: number,
  promised: number,
  reach: number,
): boolean => {
  for (let from = down; from + promised <= reach; from += 1)
    if (witness.reaches(place, from) && witness.reaches(place, from + promised)) return true;
  return false;
};

/**
 * How many of a whole are not in its part: those who are gone, or have come. Where the tables go together as they are, a
 * cell of the whole can be more alone, so that the difference is as wide as a cell.
 */
const doubtfulDifferences = (
  tables: readonly Released[],
  { within = [] }: Relations,
  witness: Witness,
): readonly Question[] =>
  within.flatMap(({ part, whole }) => {
    const [first] = part;
    if (first === undefined) return [];
    const { table } = first;
    const reach = (tables[table]?.exactness.base ?? 1) - 1;
    if (whole.some((place) => witness.reaches(place, reach))) return [];
    const labels = tables[table]?.table.inner[first.cell]?.labels ?? [];
    const target = [...weighted(whole, 1), ...weighted(part, -1)];
    const name = `Those beside ${nameOf({ labels })}`;
    return [{ check: 'difference' as const, table, labels, name, target, promised: reach }];
  });

/**
 * C1 for tables about the same persons that were rounded apart: finds inner cells, and differences between a whole and its
 * part, that all of them together narrow below what each promises by itself.
 *
 * A cell is cleared by a witness: the released tables with that cell moved, and one cell of each other table with it.
 * Only where none is found is the solver asked.
 */
export const findingsTogether = async (
  tables: readonly Released[],
  relations: Relations,
): Promise<readonly FindingTogether[]> => {
  const witness = new Witness(tables, relations);
  const doubtful = [
    ...doubtfulCells(tables, relations, witness),
    ...doubtfulDifferences(tables, relations, witness),
  ];
  return doubtful.length === 0 ? [] : await narrowed(doubtful, tables, relations);
};

const narrowed = async (
  doubtful: readonly Question[],
  tables: readonly Released[],
  relations: Relations,
): Promise<readonly FindingTogether[]> => {
  const { knowledge, at } = knowledgeTogether(tables, relations);
  const extremes = new Extremes(await highs(), knowledge);
  const seen = new Seen(
    extremes,
    doubtful.map(({ target }): Target => target.map(({ weight, ...place }) => ({ cell: at(place), weight }))),
  );
  try {
    return doubtful.flatMap(({ check, table, labels, name, promised }, index) =>
      seen.isAsWide(index, promised)
        ? []
        : [{ check, table, labels, text: `${name} is narrowed by the tables together` }],
    );
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    // who believes all of this believes something that is not so, and learns nothing that holds
    return await contradicted(tables, relations);
  } finally {
    extremes.dispose();
  }
};

/**
 * The same for who supposes less: that more were corrected in each cell; or without the parts and wholes, of which somebody can
 * only suppose that nobody has moved between them.
 */
const contradicted = async (
  tables: readonly Released[],
  relations: Relations,
): Promise<readonly FindingTogether[]> => {
  const reach = Math.min(...tables.map(({ exactness }) => exactness.base - 1));
  const less = supposingLess(relations, reach);
  if (less !== undefined) return await findingsTogether(tables, less);
  const { within = [], ...certain } = relations;
  if (within.length === 0) throw new Contradiction();
  return await findingsTogether(tables, certain);
};
