import { highs } from '../solver/highs.ts';
import { type CountTable, nameOf } from '../table/count-table.ts';
import { type Around, Surroundings } from './around.ts';
import type { Familiar } from './familiar.ts';
import { type AlikeOthers, FamiliarGroups } from './familiar-groups.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding, sumRow } from './knowledge.ts';
import { OneMove } from './one-move.ts';
import type { Released } from './released.ts';

/** What is the same for everybody who might know somebody. */
interface Asked {
  readonly counts: readonly number[];
  readonly knowledge: Knowledge;
  readonly oneMove: OneMove;
  readonly surroundings: Surroundings;
  readonly areas: ReadonlyMap<string, readonly number[]>;
  readonly areaOf: readonly string[];
}

/** Whether there is a table with at most so many in the parts that fits what is known. */
const isPossible = async ({ cells, sums }: Knowledge, all: readonly AlikeOthers[]): Promise<boolean> => {
  const own = all.flatMap(({ whole, part, size, most }) => [
    sumRow(whole, size, size),
    sumRow(part, 0, most),
  ]);
  const extremes = new Extremes(await highs(), { cells, sums: [...sums, ...own] });
  try {
    return extremes.isPossible();
  } finally {
    extremes.dispose();
  }
};

/** The same, for somebody who knows some of them. */
const knowing = ({ cells, sums }: Knowledge, known: Familiar): Knowledge => ({
  cells: cells.map(({ lower, upper }, cell) => ({ lower: Math.max(lower, known.get(cell) ?? 0), upper })),
  sums,
});

/** Whether the cells alone prove that nobody of the part is missing. */
const isProvenByCells = (
  { knowledge }: Asked,
  known: Familiar,
  { part: { members }, most }: AlikeOthers,
): boolean =>
  members.reduce((sum, cell) => sum + Math.max(known.get(cell) ?? 0, knowledge.cells[cell]?.lower ?? 0), 0) >
  most;

/** Whether a table that could be the true one still could be with one whom nobody knows moved out of the part. */
const couldOneMove = (
  oneMove: OneMove,
  unknown: readonly number[],
  { whole, part }: Pick<AlikeOthers, 'whole' | 'part'>,
): boolean => {
  const own = new Set(part.members);
  const elsewhere = whole.members.filter((cell) => !own.has(cell));
  return unknown.some((from) => elsewhere.some((to) => oneMove.fits(from, to)));
};

/** A question about a few cells alone. */
interface Inside {
  readonly knowledge: Knowledge;
  readonly alike: AlikeOthers;
  readonly here: readonly number[];
  /** Cells of the part with somebody whom the asker does not know. */
  readonly unknown: readonly number[];
}

const insideOf = (
  { counts }: Asked,
  known: Familiar,
  alike: AlikeOthers,
  cells: readonly number[],
  { knowledge, at }: Around,
): Inside => {
  const familiar = new Map([...known].flatMap(([cell, persons]) => pairOf(at(cell), persons)));
  const moved = ({ labels, members }: AlikeOthers['whole']) => ({
    labels,
    members: members.flatMap((cell) => at(cell) ?? []),
  });
  const here = cells.map((cell) => counts[cell] ?? 0);
  const part = moved(alike.part);
  return {
    knowledge: knowing(knowledge, familiar),
    alike: { ...alike, whole: moved(alike.whole), part },
    here,
    unknown: part.members.filter((place) => (here[place] ?? 0) > (familiar.get(place) ?? 0)),
  };
};

const pairOf = (place: number | undefined, persons: number): readonly (readonly [number, number])[] =>
  place === undefined ? [] : [[place, persons]];

/** All cells of the areas that these cells are in. */
const areasOf = ({ areaOf, areas }: Asked, cells: Iterable<number>): readonly number[] =>
  [...new Set([...cells].map((cell) => areaOf[cell] ?? ''))].flatMap((area) => areas.get(area) ?? []);

/** Whether there is such a table in which only these cells move: a small question, first without a solver. */
const couldMoveIn = async (
  asked: Asked,
  known: Familiar,
  alike: AlikeOthers,
  { cells, asTrue }: { readonly cells: readonly number[]; readonly asTrue: readonly number[] },
): Promise<boolean> => {
  const around = asked.surroundings.of(cells, asTrue);
  if (around === undefined) return false;
  const inside = insideOf(asked, known, alike, cells, around);
  const oneMove = new OneMove(inside.knowledge, inside.here);
  return (
    couldOneMove(oneMove, inside.unknown, inside.alike) ||
    (await isPossible(inside.knowledge, [inside.alike]))
  );
};

/** Whether it is settled without a solver: proved by the cells, or ruled out by one move. Undefined where it is neither. */
const settled = (asked: Asked, known: Familiar, alike: AlikeOthers): boolean | undefined => {
  if (isProvenByCells(asked, known, alike)) return false;
  const unknown = alike.part.members.filter((cell) => (asked.counts[cell] ?? 0) > (known.get(cell) ?? 0));
  return couldOneMove(asked.oneMove, unknown, alike) ? true : undefined;
};

/**
 * Whether there is a table in which not all the others of the group are in the part. Asked of everything only where smaller
 * questions leave it open: what the areas of the group say alone proves it for all, and a table in which only these areas
 * are other than they are taken to be shows that it cannot be proved.
 */
const couldBeElsewhere = async (asked: Asked, known: Familiar, alike: AlikeOthers): Promise<boolean> => {
  const { members } = alike.whole;
  const own = areasOf(asked, members);
  const familiar = areasOf(asked, [...members, ...known.keys()]);
  if (own.length < asked.counts.length) {
    if (await couldMoveIn(asked, known, alike, { cells: members, asTrue: familiar })) return true;
    const alone = insideOf(asked, known, alike, own, asked.surroundings.alone(own));
    if (!(await isPossible(alone.knowledge, [alone.alike]))) return false;
    for (const cells of familiar.length < asked.counts.length ? [own, familiar] : [own])
      if (await couldMoveIn(asked, known, alike, { cells, asTrue: familiar })) return true;
  }
  return await isPossible(knowing(asked.knowledge, known), [alike]);
};

/** Whether there is one table that leaves all of them open: then each of them is. */
const couldAllBeElsewhere = async (
  asked: Asked,
  known: Familiar,
  all: readonly AlikeOthers[],
): Promise<boolean> => {
  const cells = areasOf(asked, [...all.flatMap(({ whole }) => whole.members), ...known.keys()]);
  if (all.length < 2 || cells.length === asked.counts.length) return false;
  const around = asked.surroundings.of(cells, cells);
  if (around === undefined) return false;
  const inside = all.map((alike) => insideOf(asked, known, alike, cells, around));
  const [first] = inside;
  return (
    first !== undefined &&
    (await isPossible(
      first.knowledge,
      inside.map(({ alike }) => alike),
    ))
  );
};

const askedOf = (table: CountTable, knowledge: Knowledge, rounded: readonly number[]): Asked => {
  const counts = table.inner.map(({ count }) => count);
  const areaOf = table.inner.map(({ labels }) => labels[0] ?? '');
  return {
    ...{ counts, knowledge, areaOf, areas: Map.groupBy(counts.keys(), (cell) => areaOf[cell] ?? '') },
    oneMove: new OneMove(knowledge, counts),
    surroundings: new Surroundings(knowledge, counts, rounded),
  };
};

/**
 * C3: who has had some of the persons as cases, and knows how many each group has, cannot prove that all the others
 * of a group have one status.
 *
 * @param known for each who knows somebody: how many persons of each inner cell.
 *
 * Source: k-disclosure, what a coalition learns that knows some of the persons: SuppressKDisclosure in GaussSuppression (Statistics Norway, MIT).
 */
export const personalFindings = async (
  { table, rounded, exactness }: Released,
  sensitive: string,
  known: readonly Familiar[],
): Promise<readonly Finding[]> => {
  if (known.length === 0) return [];
  const asked = askedOf(table, knowledgeOfRounding(table, rounded, exactness), rounded);
  const groups = new FamiliarGroups(table, sensitive);
  const findings: Finding[] = [];
  for (const own of known) {
    const quick = groups.alike(own).map((alike) => ({ alike, could: settled(asked, own, alike) }));
    const open = quick.flatMap(({ alike, could }) => (could === undefined ? [alike] : []));
    const couldAll = await couldAllBeElsewhere(asked, own, open);
    for (const { alike, could } of quick) {
      if (could ?? (couldAll || (await couldBeElsewhere(asked, own, alike)))) continue;
      const { part } = alike;
      const text = `Who knows some of a group can prove the others to be ${nameOf(part)}`;
      findings.push({ check: 'personal', labels: part.labels, text });
    }
  }
  return findings;
};
