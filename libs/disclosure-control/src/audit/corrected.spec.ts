import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCounts, rules, tableOf } from '../../test/random-table.ts';
import { makeCorrection } from '../release/make-correction.ts';
import { makeRelease, Unreleasable } from '../release/make-release.ts';
import { protectAreas } from '../rounding/protect.ts';
import { highs } from '../solver/highs.ts';
import type { Row } from '../solver/linear-model.ts';
import { type CountTable, type InnerCell, sumOf } from '../table/count-table.ts';
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
    rows.map((row) => ({ ...row, terms: row.terms.map(([cell, weight]) => [look * size + cell, weight] as const) })),
  );
  const bonds = table.inner.map((cell, place): Row => {
    const most = same.has(key(cell)) ? 0 : 1;
    return { terms: [[place, 1], [size + place, -1]], lower: -most, upper: most };
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
      const extremes = await attacker(table, look, now, [{ terms: terms(whole.members), lower: all, upper: all }]);
      try {
        if (extremes.leastWhole(part.members.map((cell) => ({ cell: size + cell, weight: 1 }))) === all) found += 1;
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

const correctedBy = (counts: readonly number[], { from, to }: { from: number | null; to: number | null }) => {
  const after = [...counts];
  if (from !== null) after[from] = Math.max(0, (after[from] ?? 0) - 1);
  if (to !== null) after[to] = (after[to] ?? 0) + 1;
  return tableOf(after);
};

describe('somebody who has kept the release that was corrected', () => {
  const seen = { apart: 0, passed: 0, refused: 0, shownDifferently: 0 };

  test('narrows no cell, and proves nothing of a group; with two releases made apart they would', async () => {
    await fc.assert(
      fc.asyncProperty(anyCounts, correction, async (counts, corrected) => {
        const [before, after] = [tableOf(counts), correctedBy(counts, corrected)];
        const first = await makeRelease(before, rules, {}, {}, makers);
        const look = keptOf(before, first.released.rounded, after);
        const apart = await makeRelease(after, rules, {}, {}, makers);
        if ((await narrowed(after, look, apart.released.rounded)) > 0) seen.apart += 1;
        const made = await makeCorrection(after, rules, {}, {}, makers, [look]).catch((error: unknown) => {
          if (error instanceof Unreleasable) return undefined;
          throw error;
        });
        if (made === undefined) {
          seen.refused += 1;
          return;
        }
        seen.passed += 1;
        const { rounded } = made.released;
        after.inner.forEach((cell, place) => {
          if (look.same.has(key(cell))) expect(rounded[place]).toBe(look.shown.get(key(cell)));
        });
        if (rounded.some((value, place) => value !== first.released.rounded[place])) seen.shownDifferently += 1;
        expect(await narrowed(after, look, rounded)).toBe(0);
        expect(await proved(after, look, rounded)).toBe(0);
      }),
      { numRuns: 60, seed: 20261127 },
    );
    console.log(seen);
    expect(seen.apart).toBeGreaterThan(3);
    expect(seen.shownDifferently).toBeGreaterThan(5);
    expect(seen.passed).toBeGreaterThan(45);
  }, 120_000);
});
void findingsBesideEarlier;
