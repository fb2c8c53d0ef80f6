import { highs } from '../solver/highs.ts';
import { type CountTable, nameOf, type PublishedCell } from '../table/count-table.ts';
import { Contradiction, Extremes, type Target } from './intervals.ts';
import { ownBounds } from './knowledge.ts';
import { shownDifferently, supposingLess } from './looks.ts';
import { knowledgeTogether, type Look, type Place, type Relations } from './relations.ts';
import type { Released } from './released.ts';
import { nestedPairs } from './targets.ts';
import { findingsTogether, type FindingTogether } from './together.ts';
import { Witness } from './witness.ts';

/** An earlier release of a table, which somebody may have kept. */
export interface EarlierLook {
  /** What it showed each inner cell as, by its labels as JSON. */
  readonly shown: ReadonlyMap<string, number>;
  /** The inner cells, by their labels as JSON, in which the very same persons are now. */
  readonly same: ReadonlySet<string>;
}

/** A table and what it was shown as before, with how the looks go together. */
export interface Looks {
  /** The table as it is now, and then each earlier look at it. */
  readonly tables: readonly Released[];
  readonly relations: Relations;
}

const between = (value: number, lower: number, upper: number): number =>
  Math.min(Math.max(value, lower), upper);

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels);

/** The part of a table that lies in these inner cells; of sums what is left of them there, with the bound they have. */
export const onlyCells = (
  { table, rounded, exactness }: Released,
  isIn: (labels: readonly string[]) => boolean,
): Released => {
  const places = table.inner.flatMap(({ labels }, place) => (isIn(labels) ? [place] : []));
  const placeOf = new Map(places.map((place, index) => [place, index]));
  const published: PublishedCell[] = [];
  const bounds: number[] = [];
  for (const [index, { labels, members }] of table.published.entries()) {
    const own = members.flatMap((member) => placeOf.get(member) ?? []);
    if (own.length === 0) continue;
    published.push({ labels, members: own });
    bounds.push(exactness.bounds[index] ?? exactness.base - 1);
  }
  const inner = places.flatMap((place) => table.inner[place] ?? []);
  return {
    table: { dimensions: table.dimensions, inner, published },
    rounded: places.map((place) => rounded[place] ?? 0),
    exactness: { base: exactness.base, bounds },
  };
};

/**
 * An earlier look at a table. How many there were is known where the same persons are there now; elsewhere it is taken to be
 * the nearest that it could have been.
 */
const lookAt = (now: Released, { shown, same }: EarlierLook): Released => {
  const { table, exactness } = onlyCells(now, (labels) => shown.has(keyOf(labels)));
  const rounded = table.inner.map(({ labels }) => shown.get(keyOf(labels)) ?? 0);
  const reach = exactness.base - 1;
  const before: CountTable = {
    ...table,
    inner: table.inner.map((cell, place) => {
      const value = rounded[place] ?? 0;
      const count = same.has(keyOf(cell.labels))
        ? cell.count
        : between(cell.count, Math.max(0, value - reach), value + reach);
      return { ...cell, count };
    }),
  };
  return { table: before, rounded, exactness: ownBounds(before, rounded, exactness.base) };
};

/** How many may have been corrected in a cell, for who supposes that few were: where it cannot have been few they suppose nothing. */
const fewIn = (least: number, base: number): number => (least < base ? Math.max(1, least) : Infinity);

/** The earlier looks that show each cell as somebody knows it who supposes that few were corrected: one in a cell, or as few as it can be. */
export const looksAt = (now: Released, earlier: readonly EarlierLook[]): Looks => {
  const cellOf = new Map(now.table.inner.map(({ labels }, cell) => [keyOf(labels), cell]));
  const before = earlier.map((look) => lookAt(now, look));
  const looks = before.flatMap(({ table: { inner } }, index) =>
    inner.map(({ labels, count }, cell): Look => {
      const own = cellOf.get(keyOf(labels)) ?? 0;
      const isSame = earlier[index]?.same.has(keyOf(labels)) === true;
      const least = Math.abs((now.table.inner[own]?.count ?? 0) - count);
      return {
        now: { table: 0, cell: own },
        before: { table: index + 1, cell },
        most: isSame ? 0 : fewIn(least, now.exactness.base),
      };
    }),
  );
  return { tables: [now, ...before], relations: { shared: [], looks } };
};

/** A sum, or what is left of it without a part, of one of the looks. */
interface Question {
  readonly check: 'interval' | 'difference';
  readonly table: number;
  readonly labels: readonly string[];
  readonly name: string;
  readonly target: readonly (Place & { readonly weight: number })[];
  readonly promised: number;
}

/** Sums, and differences of two, that count a cell which two looks show differently: each leaves as many as the smallest number. */
const questionsOf = (tables: readonly Released[], relations: Relations): readonly Question[] => {
  const isShownDifferently = shownDifferently(tables, relations);
  return tables.flatMap(({ table: { published }, exactness }, table) => {
    const asked = (members: readonly number[]): boolean =>
      members.length > 1 && members.some((cell) => isShownDifferently({ table, cell }));
    const targetOf = (members: readonly number[]): Question['target'] =>
      members.map((cell) => ({ table, cell, weight: 1 }));
    const promised = exactness.base - 1;
    return [
      ...published.flatMap(({ labels, members }): readonly Question[] => {
        if (!asked(members)) return [];
        const name = nameOf({ labels });
        return [{ check: 'interval', table, labels, name, target: targetOf(members), promised }];
      }),
      ...nestedPairs(published).flatMap(({ whole, part }): readonly Question[] => {
        const own = new Set(part.members);
        const rest = whole.members.filter((cell) => !own.has(cell));
        if (!asked(rest)) return [];
        const name = `${nameOf(whole)} without ${nameOf(part)}`;
        return [{ check: 'difference', table, labels: part.labels, name, target: targetOf(rest), promised }];
      }),
    ];
  });
};

/** How many more, or fewer, there are now in a cell than before: as many as somebody supposes, and never which way. */
const correctionsOf = (
  tables: readonly Released[],
  { looks = [], ...rest }: Relations,
): readonly Question[] => {
  const isShownDifferently = shownDifferently(tables, { ...rest, looks });
  return looks
    .filter(({ most, now }) => most > 0 && isShownDifferently(now))
    .map(({ now, before, most }) => {
      const labels = tables[0]?.table.inner[now.cell]?.labels ?? [];
      const reach = (tables[0]?.exactness.base ?? 1) - 1;
      return {
        ...{
          check: 'difference' as const,
          table: 0,
          labels,
          name: `What was corrected in ${nameOf({ labels })}`,
        },
        target: [
          { ...now, weight: 1 },
          { ...before, weight: -1 },
        ],
        promised: Math.min(2 * most, reach),
      };
    });
};

/** The looks for who supposes so few corrections as what is shown lets anybody suppose. */
export const supposable = async (looks: Looks): Promise<Looks> => {
  const { tables, relations } = looks;
  if (new Witness(tables, relations).agrees) return looks;
  const extremes = new Extremes(await highs(), knowledgeTogether(tables, relations).knowledge);
  const isPossible = extremes.anyTable() !== undefined;
  extremes.dispose();
  if (isPossible) return looks;
  const reach = Math.min(...tables.map(({ exactness }) => exactness.base - 1));
  const less = supposingLess(relations, reach);
  if (less === undefined) throw new Contradiction();
  return await supposable({ tables, relations: less });
};

/**
 * C1 and C5 for a correction: what somebody learns who has kept the release that it replaces, and supposes that few were
 * corrected. Where the same persons are in a cell, the two numbers are of one count; elsewhere few are more or fewer.
 *
 * A cell that both show alike keeps the whole width of the theorem. One that they show differently, and every sum with such a
 * cell in it, keeps that of the smallest number: base possible counts.
 *
 * Source: the audit of feasible intervals over linked tables, as {@link findingsTogether}.
 */
export const correctedFindings = async ({
  tables,
  relations,
}: Looks): Promise<readonly FindingTogether[]> => {
  const cells = await findingsTogether(tables, relations);
  const questions = [...questionsOf(tables, relations), ...correctionsOf(tables, relations)];
  if (questions.length === 0) return cells;
  const { knowledge, at } = knowledgeTogether(tables, relations);
  const extremes = new Extremes(await highs(), knowledge);
  try {
    const found = questions.flatMap(({ check, table, labels, name, target, promised }) => {
      const asked: Target = target.map(({ weight, ...place }) => ({ cell: at(place), weight }));
      const { whole } = extremes.both(asked);
      if (whole.upper - whole.lower >= promised) return [];
      return [
        { check, table, labels, text: `${name} is narrowed by what was shown before it was corrected` },
      ];
    });
    return [...cells, ...found];
  } finally {
    extremes.dispose();
  }
};
