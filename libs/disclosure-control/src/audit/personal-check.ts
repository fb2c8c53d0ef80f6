import { highs } from '../solver/highs.ts';
import { nameOf } from '../table/count-table.ts';
import { Exchanges } from './exchanges.ts';
import { type Alone, Surroundings } from './around.ts';
import type { Familiar } from './familiar.ts';
import { type AlikeOthers, FamiliarGroups } from './familiar-groups.ts';
import type { Finding } from './finding.ts';
import { FoundTables } from './found-tables.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding, sumRow } from './knowledge.ts';
import { FewMoves } from './few-moves.ts';
import type { Released } from './released.ts';

/** What is the same for everybody who might know somebody. */
interface Asked {
  readonly counts: readonly number[];
  readonly knowledge: Knowledge;
  readonly fewMoves: FewMoves;
  readonly exchanges: Exchanges;
  readonly found: FoundTables;
  /** Of each cell the most that anybody knows. */
  readonly anybody: Familiar;
  readonly surroundings: Surroundings;
  readonly areas: ReadonlyMap<string, readonly number[]>;
  readonly areaOf: readonly string[];
}

/** A table with at most so many in the parts that fits what is known, if there is one. */
const anyTable = async (
  { cells, sums }: Knowledge,
  all: readonly AlikeOthers[],
): Promise<readonly number[] | undefined> => {
  const own = all.flatMap(({ whole, part, size, most }) => [
    sumRow(whole, size, size),
    sumRow(part, 0, most),
  ]);
  const extremes = new Extremes(await highs(), { cells, sums: [...sums, ...own] });
  try {
    return extremes.anyTable();
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
  fewMoves: FewMoves,
  unknown: readonly number[],
  { whole, part }: Pick<AlikeOthers, 'whole' | 'part'>,
): boolean => {
  const own = new Set(part.members);
  const elsewhere = whole.members.filter((cell) => !own.has(cell));
  return unknown.some((from) => elsewhere.some((to) => fewMoves.fits(from, to)));
};

/** The same with another person, whom nobody knows either, moved the other way somewhere else. */
const couldExchange = (
  { fewMoves, exchanges, counts }: Asked,
  known: Familiar,
  unknown: readonly number[],
  { whole, part }: Pick<AlikeOthers, 'whole' | 'part'>,
): boolean => {
  const [own, group] = [new Set(part.members), new Set(whole.members)];
  const isUnknown = (cell: number): boolean => (counts[cell] ?? 0) > (known.get(cell) ?? 0);
  for (const from of unknown)
    for (const to of whole.members.filter((cell) => !own.has(cell)))
      for (const [back, there] of exchanges.of(from, to))
        // one who comes back into the part, or out of or into the group, would leave the question as it was
        if (!group.has(back) && !group.has(there) && isUnknown(back))
          if (
            fewMoves.allFit([
              [from, to],
              [back, there],
            ])
          )
            return true;
  return false;
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
  { knowledge, at }: Alone,
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
  const fewMoves = new FewMoves(inside.knowledge, inside.here);
  if (couldOneMove(fewMoves, inside.unknown, inside.alike)) return true;
  const table = await anyTable(inside.knowledge, [inside.alike]);
  if (table === undefined) return false;
  asked.found.add(alike, around.whole(table));
  return true;
};

/** Whether it is settled without a solver: proved by the cells, or ruled out by one move or two. Undefined where it is neither. */
const settled = (asked: Asked, known: Familiar, alike: AlikeOthers): boolean | undefined => {
  if (isProvenByCells(asked, known, alike)) return false;
  const unknown = alike.part.members.filter((cell) => (asked.counts[cell] ?? 0) > (known.get(cell) ?? 0));
  if (couldOneMove(asked.fewMoves, unknown, alike)) return true;
  return couldExchange(asked, known, unknown, alike) ? true : undefined;
};

/**
 * The same for everybody at once: a table that has whom anybody knows is kept, and answers the next who asks. Asked once for
 * a group, for where there is none the next would ask in vain.
 */
const couldForAnybody = async (asked: Asked, known: Familiar, alike: AlikeOthers): Promise<boolean> => {
  if (!asked.found.isFirst(alike)) return false;
  const cells = areasOf(asked, alike.whole.members);
  const most = new Map(asked.anybody);
  for (const cell of alike.part.members) most.set(cell, known.get(cell) ?? 0);
  return await couldMoveIn(asked, most, alike, { cells, asTrue: [...asked.counts.keys()] });
};

/**
 * Whether there is a table in which not all the others of the group are in the part. Asked of everything only where smaller
 * questions leave it open: a table in which only a few areas are other than they are taken to be shows that it cannot be
 * proved, and what the areas of the group say alone proves it for all.
 */
const couldBeElsewhere = async (asked: Asked, known: Familiar, alike: AlikeOthers): Promise<boolean> => {
  if (asked.found.leaveOpen(alike, known) || (await couldForAnybody(asked, known, alike))) return true;
  const { members } = alike.whole;
  const own = areasOf(asked, members);
  const familiar = areasOf(asked, [...members, ...known.keys()]);
  if (own.length < asked.counts.length) {
    for (const cells of familiar.length < asked.counts.length ? [members, own, familiar] : [members, own])
      if (await couldMoveIn(asked, known, alike, { cells, asTrue: familiar })) return true;
    const alone = insideOf(asked, known, alike, own, asked.surroundings.alone(own));
    if ((await anyTable(alone.knowledge, [alone.alike])) === undefined) return false;
  }
  const table = await anyTable(knowing(asked.knowledge, known), [alike]);
  if (table !== undefined) asked.found.add(alike, (cell) => table[cell] ?? 0);
  return table !== undefined;
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
    (await anyTable(
      first.knowledge,
      inside.map(({ alike }) => alike),
    )) !== undefined
  );
};

const anybodyOf = (known: readonly Familiar[]): Familiar => {
  const most = new Map<number, number>();
  for (const [cell, persons] of known.flatMap((own) => [...own]))
    most.set(cell, Math.max(most.get(cell) ?? 0, persons));
  return most;
};

const askedOf = ({ table, rounded, exactness }: Released, known: readonly Familiar[]): Asked => {
  const knowledge = knowledgeOfRounding(table, rounded, exactness);
  const counts = table.inner.map(({ count }) => count);
  const areaOf = table.inner.map(({ labels }) => labels[0] ?? '');
  return {
    ...{ counts, knowledge, areaOf, areas: Map.groupBy(counts.keys(), (cell) => areaOf[cell] ?? '') },
    fewMoves: new FewMoves(knowledge, counts),
    exchanges: new Exchanges(table.inner),
    found: new FoundTables(),
    anybody: anybodyOf(known),
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
  released: Released,
  sensitive: string,
  known: readonly Familiar[],
): Promise<readonly Finding[]> => {
  if (known.length === 0) return [];
  const asked = askedOf(released, known);
  const groups = new FamiliarGroups(released.table, sensitive);
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
