import { highs } from '../solver/highs.ts';
import { nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import { groupsOf } from '../table/groups.ts';
import { Contradiction, Extremes } from './intervals.ts';
import { sumRow } from './knowledge.ts';
import { knowledgeTogether, type Relations } from './relations.ts';
import type { Released } from './released.ts';
import type { FindingTogether } from './together.ts';

/** A table of which it is asked what could be proved of its groups by who reads all the tables. */
export interface AskedOf {
  readonly table: number;
  readonly sensitive: string;
  /** For each of those who have had cases: how many persons of each inner cell they know. */
  readonly known: readonly (readonly number[])[];
}

/** All whom somebody does not know in a group, who really have one value of the sensitive dimension. */
interface Alike {
  readonly whole: PublishedCell;
  readonly part: PublishedCell;
  readonly size: number;
  readonly others: number;
  readonly known: readonly number[];
}

const alikeIn = ({ table }: Released, sensitive: string, known: readonly number[]): readonly Alike[] => {
  const counts = table.inner.map(({ count }) => count);
  return groupsOf(table, sensitive).flatMap(({ whole, parts }) => {
    const size = sumOf(whole, counts);
    const others = size - sumOf(whole, known);
    // who knows nobody of a group is asked about once, as whoever knows nobody at all
    if (others <= 0 || (known.some((one) => one > 0) && sumOf(whole, known) === 0)) return [];
    return parts
      .filter((part) => sumOf(part, counts) - sumOf(part, known) === others)
      .map((part) => ({ whole, part, size, others, known }));
  });
};

/**
 * C2 and C3 for tables about the same persons: who knows how many a group has, and perhaps some of them, cannot prove by
 * all the tables together that all others have one status. One table alone is asked by its own audit.
 */
export const provableTogether = async (
  tables: readonly Released[],
  relations: Relations,
  { table, sensitive, known }: AskedOf,
): Promise<readonly FindingTogether[]> => {
  const own = tables[table];
  if (own === undefined) return [];
  const nobody = own.table.inner.map(() => 0);
  const alike = [nobody, ...known].flatMap((one) => alikeIn(own, sensitive, one));
  const findings: FindingTogether[] = [];
  for (const one of alike)
    if (await isProvable(tables, relations, table, one)) {
      const check = one.known === nobody ? 'group' : 'personal';
      const text = `All others of a group can be proved to be ${nameOf(one.part)} by the tables together`;
      findings.push({ check, table, labels: one.part.labels, text });
    }
  return findings;
};

const isProvable = async (
  tables: readonly Released[],
  relations: Relations,
  table: number,
  { whole, part, size, others, known }: Alike,
): Promise<boolean> => {
  const { knowledge, at } = knowledgeTogether(tables, relations);
  const cells = [...knowledge.cells];
  known.forEach((least, cell) => {
    const place = at({ table, cell });
    const bounds = cells[place];
    if (bounds !== undefined) cells[place] = { ...bounds, lower: Math.max(bounds.lower, least) };
  });
  const row = sumRow({ members: whole.members.map((cell) => at({ table, cell })) }, size, size);
  const extremes = new Extremes(await highs(), { cells, sums: [...knowledge.sums, row] });
  try {
    const target = part.members.map((cell) => ({ cell: at({ table, cell }), weight: 1 }));
    return extremes.leastWhole(target) - sumOf(part, known) > others - 1;
  } catch (error) {
    if (error instanceof Contradiction) return false;
    throw error;
  } finally {
    extremes.dispose();
  }
};
