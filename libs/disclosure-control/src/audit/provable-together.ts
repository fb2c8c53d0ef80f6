import { highs } from '../solver/highs.ts';
import { nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import { groupsOf } from '../table/groups.ts';
import { type Familiar, familiarIn } from './familiar.ts';
import { Contradiction, Extremes } from './intervals.ts';
import { sumRow } from './knowledge.ts';
import { FewMoves } from './few-moves.ts';
import { supposingLess } from './looks.ts';
import { knowledgeTogether, type Place, type Relations, type Together } from './relations.ts';
import type { Released } from './released.ts';
import type { FindingTogether } from './together.ts';

/** A table of which it is asked what could be proved of its groups by who reads all the tables. */
export interface AskedOf {
  readonly table: number;
  readonly sensitive: string;
  /** For each of those who have had cases: how many persons of each inner cell they know. */
  readonly known: readonly Familiar[];
  /** Which groups are asked about; all where it is left out. */
  readonly own?: (whole: PublishedCell) => boolean;
}

/** All whom somebody does not know in a group, who really have one value of the sensitive dimension. */
interface Alike {
  readonly table: number;
  readonly counts: readonly number[];
  readonly whole: PublishedCell;
  readonly part: PublishedCell;
  readonly size: number;
  readonly others: number;
  readonly known: Familiar;
}

const nobody: Familiar = new Map();

const alikeIn = (
  released: Released,
  { table, sensitive, own = () => true }: AskedOf,
  known: Familiar,
): readonly Alike[] => {
  const counts = released.table.inner.map(({ count }) => count);
  return groupsOf(released.table, sensitive).flatMap(({ whole, parts }) => {
    if (!own(whole)) return [];
    const size = sumOf(whole, counts);
    const others = size - familiarIn(whole, known);
    // who knows nobody of a group is asked about once, as whoever knows nobody at all
    if (others <= 0 || (known !== nobody && others === size)) return [];
    return parts
      .filter((part) => sumOf(part, counts) - familiarIn(part, known) === others)
      .map((part) => ({ table, whole, part, counts, size, others, known }));
  });
};

/**
 * C2 and C3 for tables about the same persons: who knows how many a group has, and perhaps some of them, cannot prove by
 * all the tables together that all others have one status. One table alone is asked by its own audit.
 *
 * Most are cleared by the true tables with one of them moved; only where that does not fit is the solver asked.
 */
export const provableTogether = async (
  tables: readonly Released[],
  relations: Relations,
  asked: readonly AskedOf[],
): Promise<readonly FindingTogether[]> => {
  const alike = asked.flatMap((one) =>
    [nobody, ...one.known].flatMap((known) =>
      tables.slice(one.table, one.table + 1).flatMap((released) => alikeIn(released, one, known)),
    ),
  );
  if (alike.length === 0) return [];
  const together = knowledgeTogether(tables, relations);
  const fewMoves = new FewMoves(together.knowledge, countsOf(tables, relations, together.at));
  const findings: FindingTogether[] = [];
  const placesOf = everyLook(relations, together.at);
  const reach = Math.min(...tables.map(({ exactness }) => exactness.base - 1));
  for (const one of alike)
    if (
      !couldBeElsewhere(fewMoves, placesOf, one) &&
      (await isProvable({ tables, relations, reach, together }, one))
    ) {
      const check = one.known === nobody ? 'group' : 'personal';
      const text = `All others of a group can be proved to be ${nameOf(one.part)} by the tables together`;
      findings.push({ check, table: one.table, labels: one.part.labels, text });
    }
  return findings;
};

/**
 * The true tables. Of a frozen one the counts are gone, and what is shown stands for them: where that is too few for those
 * who are known to have been among them, cells of it are taken to be more, each in an area of its own. Whether all of that
 * fits is verified by who uses it.
 */
const countsOf = (
  tables: readonly Released[],
  { within = [] }: Relations,
  at: Together['at'],
): readonly number[] => {
  const counts = tables.flatMap(({ table: { inner } }) => inner.map(({ count }) => count));
  const sum = (places: readonly Place[]) =>
    places.reduce((total, place) => total + (counts[at(place)] ?? 0), 0);
  const taken = new Set<string>();
  for (const { part, whole } of within) {
    let missing = sum(part) - sum(whole);
    for (const place of whole) {
      if (missing <= 0) break;
      const own = tables[place.table];
      const area = `${String(place.table)}/${own?.table.inner[place.cell]?.labels[0] ?? ''}`;
      if (taken.has(area)) continue;
      taken.add(area);
      const more = Math.min(missing, (own?.exactness.base ?? 1) - 1);
      counts[at(place)] = (counts[at(place)] ?? 0) + more;
      missing -= more;
    }
  }
  return counts;
};

/** Where an inner cell stands, and each earlier look at it. */
const everyLook = ({ looks = [] }: Relations, at: Together['at']): ((place: Place) => readonly number[]) => {
  const before = Map.groupBy(looks, ({ now }) => at(now));
  return (place) => [at(place), ...(before.get(at(place)) ?? []).map((look) => at(look.before))];
};

/** Whether the true tables with one of them moved out of the part, in every look, fit all that is known. */
const couldBeElsewhere = (
  fewMoves: FewMoves,
  placesOf: (place: Place) => readonly number[],
  { table, whole, part, counts, known }: Alike,
): boolean => {
  const own = new Set(part.members);
  const elsewhere = whole.members.filter((cell) => !own.has(cell)).map((cell) => placesOf({ table, cell }));
  const unknown = part.members.filter((cell) => (counts[cell] ?? 0) > (known.get(cell) ?? 0));
  return unknown
    .map((cell) => placesOf({ table, cell }))
    .some((from) =>
      elsewhere.some((to) =>
        fewMoves.allFit(
          from.flatMap((one, look) => to.slice(look, look + 1).map((other) => [one, other] as const)),
        ),
      ),
    );
};

/** What is asked of: tables, and how they go together for who supposes that few were corrected. */
interface Supposed {
  readonly tables: readonly Released[];
  readonly relations: Relations;
  readonly reach: number;
  /** What is known of all of them together. */
  readonly together: Together;
}

const isProvable = async (supposed: Supposed, alike: Alike): Promise<boolean> => {
  const { table, whole, part, size, others, known } = alike;
  const { knowledge, at } = supposed.together;
  const cells = [...knowledge.cells];
  for (const [cell, least] of known) {
    const place = at({ table, cell });
    const bounds = cells[place];
    if (bounds !== undefined) cells[place] = { ...bounds, lower: Math.max(bounds.lower, least) };
  }
  const row = sumRow({ members: whole.members.map((cell) => at({ table, cell })) }, size, size);
  const extremes = new Extremes(await highs(), { cells, sums: [...knowledge.sums, row] });
  try {
    const target = part.members.map((cell) => ({ cell: at({ table, cell }), weight: 1 }));
    return extremes.leastWhole(target) - familiarIn(part, known) > others - 1;
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    const relations = supposingLess(supposed.relations, supposed.reach);
    if (relations === undefined) return false;
    const together = knowledgeTogether(supposed.tables, relations);
    return await isProvable({ ...supposed, relations, together }, alike);
  } finally {
    extremes.dispose();
  }
};
