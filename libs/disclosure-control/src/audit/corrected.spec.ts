import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { long } from '../../test/long.ts';
import { anyCounts, cellOf, rules, tableOf } from '../../test/random-table.ts';
import { makeCorrection, TooMuchTogether } from '../release/make-correction.ts';
import { makeRelease, Unreleasable } from '../release/make-release.ts';
import { protectAreas } from '../rounding/protect.ts';
import { highs } from '../solver/highs.ts';
import type { Row } from '../solver/linear-model.ts';
import { type CountTable, type InnerCell, sumOf } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { groupsOf } from '../table/groups.ts';
import { audit } from './audit.ts';
import { findingsBesideEarlier } from './beside-earlier.ts';
import type { EarlierLook } from './corrected.ts';
import { Contradiction, Extremes } from './intervals.ts';
import { knowledgeOfRounding, oneBound, ownBounds } from './knowledge.ts';

const makers = { protect: protectAreas, audit };
const key = ({ labels }: Pick<InnerCell, 'labels'>): string => JSON.stringify(labels);
const countsIn = ({ inner }: CountTable): readonly number[] => inner.map(({ count }) => count);

/** What somebody keeps of a release, and which cells hold the same persons after it was corrected. */
const keptOf = (before: CountTable, shown: readonly number[], after: CountTable): EarlierLook => ({
  shown: new Map(before.inner.map((cell, place) => [key(cell), shown[place] ?? 0])),
  same: new Set(
    after.inner.flatMap((cell, place) => (cell.digest === before.inner[place]?.digest ? [key(cell)] : [])),
  ),
});

/** Somebody who has both, written without the auditor: equal counts where nobody was corrected, elsewhere one more or fewer. */
const attacker = async (
  table: CountTable,
  { shown, same }: EarlierLook,
  now: readonly number[],
  extra: readonly Row[] = [],
): Promise<Extremes> => {
  const size = table.inner.length;
  const before = table.inner.map((cell) => shown.get(key(cell)) ?? 0);
  // as far off as the sums of each really are: more than anybody can know
  const both = [before, now].map((rounded, look) => {
    const own = look === 0 ? oneBound(table, 5, 9) : ownBounds(table, rounded, 5);
    return knowledgeOfRounding(table, rounded, own);
  });
  const cells = both.flatMap(({ cells: own }) => own);
  const sums = both.flatMap(({ sums: rows }, look) =>
    rows.map((row) => ({
      ...row,
      terms: row.terms.map(([cell, weight]) => [look * size + cell, weight] as const),
    })),
  );
  const bonds = table.inner.map((cell, place): Row => {
    const most = same.has(key(cell)) ? 0 : 1;
    return {
      terms: [
        [place, 1],
        [size + place, -1],
      ],
      lower: -most,
      upper: most,
    };
  });
  return new Extremes(await highs(), { cells, sums: [...sums, ...bonds, ...extra] });
};

/** How many cells of either release have fewer than base possible counts for the attacker; none where what they suppose cannot be. */
const narrowed = async (table: CountTable, look: EarlierLook, now: readonly number[]): Promise<number> => {
  const extremes = await attacker(table, look, now);
  try {
    return [...Array(table.inner.length * 2).keys()].filter((cell) => {
      const { whole } = extremes.both([{ cell, weight: 1 }]);
      return whole.upper - whole.lower < 4;
    }).length;
  } catch (error) {
    if (error instanceof Contradiction) return 0;
    throw error;
  } finally {
    extremes.dispose();
  }
};

/** How many groups all alike can be proved to be so, by who knows how many they are. */
const proved = async (table: CountTable, look: EarlierLook, now: readonly number[]): Promise<number> => {
  const [counts, size] = [countsIn(table), table.inner.length];
  let found = 0;
  for (const { whole, parts } of groupsOf(table, 'status'))
    for (const part of parts) {
      const all = sumOf(whole, counts);
      if (all === 0 || sumOf(part, counts) !== all) continue;
      const terms = (members: readonly number[]) => members.map((cell) => [size + cell, 1] as const);
      const extremes = await attacker(table, look, now, [
        { terms: terms(whole.members), lower: all, upper: all },
      ]);
      try {
        if (extremes.leastWhole(part.members.map((cell) => ({ cell: size + cell, weight: 1 }))) === all)
          found += 1;
      } catch (error) {
        if (!(error instanceof Contradiction)) throw error;
      } finally {
        extremes.dispose();
      }
    }
  return found;
};

/** Somebody came, went, or is somewhere else: by places of cells. */
const correction = fc.record({
  from: fc.option(fc.integer({ min: 0, max: 11 })),
  to: fc.option(fc.integer({ min: 0, max: 11 })),
});
type Correction = typeof correction extends fc.Arbitrary<infer Value> ? Value : never;

const corrected = (counts: readonly number[], corrections: readonly Correction[]): readonly number[] => {
  const after = [...counts];
  for (const { from, to } of corrections) {
    if (from !== null) after[from] = Math.max(0, (after[from] ?? 0) - 1);
    if (to !== null) after[to] = (after[to] ?? 0) + 1;
  }
  return after;
};

const made = async (
  table: CountTable,
  earlier: readonly EarlierLook[],
): Promise<readonly number[] | undefined> => {
  const making =
    earlier.length === 0
      ? makeRelease(table, rules, {}, {}, makers)
      : makeCorrection(table, rules, {}, {}, makers, earlier);
  return await making.then(
    ({ released }) => released.rounded,
    (error: unknown) => {
      if (error instanceof Unreleasable) return undefined;
      throw error;
    },
  );
};

describe('somebody who has kept the release that was corrected', () => {
  test('narrows no cell, and proves nothing of a group; with two releases made apart they would', async () => {
    const seen = { narrowedApart: 0, passed: 0, shownDifferently: 0 };
    await fc.assert(
      fc.asyncProperty(
        anyCounts,
        fc.array(correction, { minLength: 1, maxLength: 3 }),
        async (counts, corrections) => {
          const [before, after] = [tableOf(counts), tableOf(corrected(counts, corrections))];
          const first = (await made(before, [])) ?? [];
          const look = keptOf(before, first, after);
          const apart = (await made(after, [])) ?? [];
          if ((await narrowed(after, look, apart)) > 0) seen.narrowedApart += 1;
          const rounded = await made(after, [look]);
          if (rounded === undefined) return;
          seen.passed += 1;
          for (const [place, cell] of after.inner.entries())
            if (look.same.has(key(cell))) expect(rounded[place]).toBe(look.shown.get(key(cell)));
          if (rounded.some((value, place) => value !== first[place])) seen.shownDifferently += 1;
          expect(await narrowed(after, look, rounded)).toBe(0);
          expect(await proved(after, look, rounded)).toBe(0);
        },
      ),
      { numRuns: long ? 60 : 20, seed: 20261127 },
    );
    const [some, most] = long ? [5, 50] : [4, 15];
    expect(seen.narrowedApart).toBeGreaterThan(some);
    expect(seen.shownDifferently).toBeGreaterThan(some);
    expect(seen.passed).toBeGreaterThan(most);
  }, 120_000);

  test('has kept the one before it too, and learns no more', async () => {
    await fc.assert(
      fc.asyncProperty(anyCounts, correction, correction, async (counts, one, other) => {
        const [before, between] = [tableOf(counts), tableOf(corrected(counts, [one]))];
        const after = tableOf(corrected(counts, [one, other]));
        const first = (await made(before, [])) ?? [];
        const second = await made(between, [keptOf(before, first, between)]);
        if (second === undefined) return;
        const looks = [keptOf(between, second, after), keptOf(before, first, after)];
        const third = await made(after, looks);
        if (third === undefined) return;
        for (const look of looks) expect(await narrowed(after, look, third)).toBe(0);
      }),
      { numRuns: long ? 25 : 10, seed: 20261127 },
    );
  }, 120_000);
});

const women = (employed: number, unknown: number): CountTable =>
  cubeOf(
    ['gender', 'status'],
    [cellOf(['kvinne', 'arbeid'], employed), cellOf(['kvinne', 'ukjent'], unknown)],
  );

const lookOf = (table: CountTable, shown: readonly number[], same: readonly number[]): EarlierLook => ({
  shown: new Map(table.inner.map((cell, place) => [key(cell), shown[place] ?? 0])),
  same: new Set(same.flatMap((place) => table.inner.slice(place, place + 1).map(key))),
});

const checksOf = async (table: CountTable, rounded: readonly number[], look: EarlierLook) => {
  const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
  const beside = { earlier: [look], sensitive: 'status', known: [] };
  return [...new Set((await findingsBesideEarlier(released, beside)).map(({ check }) => check))].toSorted();
};

describe('what is found beside an earlier release', () => {
  test('nothing where all is as it was, or is shown as it was', async () => {
    const table = women(7, 6);
    expect(await checksOf(table, [5, 5], lookOf(table, [5, 5], [0, 1]))).toEqual([]);
    expect(await checksOf(table, [5, 5], lookOf(table, [5, 5], [1]))).toEqual([]);
  });

  test('the same persons, shown as 0 and as 5', async () => {
    const table = women(3, 6);
    expect(await checksOf(table, [5, 5], lookOf(table, [0, 5], [0, 1]))).toContain('interval');
    expect(await checksOf(table, [5, 5], lookOf(table, [0, 5], [1]))).toEqual([]);
  });

  test('few were corrected in a cell that is shown as ten more: what it was and is would be told', async () => {
    const table = women(11, 6);
    const before = lookOf(table, [5, 5], [1]);
    expect(await checksOf(table, [15, 5], before)).toContain('interval');
    expect(await checksOf(table, [10, 5], before)).toEqual([]);
    // many were: nobody who supposes few learns anything that holds
    expect(await checksOf(women(16, 6), [15, 5], before)).toEqual([]);
  });

  test('a group of one is proved by what was shown of the one, who is known to be the same', async () => {
    const table = women(1, 0);
    expect(await checksOf(table, [5, 0], lookOf(table, [5, 0], [0]))).toContain('group');
  });

  test('what cannot be mended is never returned', async () => {
    const table = women(1, 0);
    const looks = [lookOf(table, [5, 0], [0])];
    await expect(makeCorrection(table, rules, {}, {}, makers, looks)).rejects.toThrow(TooMuchTogether);
  });

  test('what can be mended is shown nearer to what it was', async () => {
    const table = women(11, 6);
    const counts = [11, 6];
    const { released } = await makeCorrection(table, rules, {}, {}, makers, [lookOf(table, [5, 5], [1])]);
    expect(released.rounded).toEqual([10, 5]);
    expect(released.rounded.every((value, cell) => Math.abs(value - (counts[cell] ?? 0)) < 5)).toBe(true);
  });
});
