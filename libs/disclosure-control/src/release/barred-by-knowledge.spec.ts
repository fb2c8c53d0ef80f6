import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCounts, rules, tableOf } from '../../test/random-table.ts';
import { FamiliarGroups } from '../audit/familiar-groups.ts';
import { Extremes } from '../audit/intervals.ts';
import { knowledgeOfRounding, ownBounds, sumRow } from '../audit/knowledge.ts';
import { personalFindings } from '../audit/personal-check.ts';
import { protect } from '../rounding/protect.ts';
import { highs } from '../solver/highs.ts';
import { cubeOf } from '../table/cube.ts';
import { barredByKnowledge } from './barred-by-knowledge.ts';

const pair = (counts: readonly [number, number]) =>
  cubeOf(
    ['gender', 'status'],
    counts.map((count, cell) => ({ labels: ['kvinne', String(cell)], count, digest: '' })),
  );

test('a cell that would prove the one whom somebody does not know may not go up', () => {
  const one = [new Map([[0, 1]])];
  expect(barredByKnowledge(pair([1, 1]), rules, one)).toEqual(['["kvinne","1"]']);
  expect(barredByKnowledge(pair([1, 1]), rules, [])).toEqual([]);
  // two are shown as five or as nobody, and neither proves both
  expect(barredByKnowledge(pair([1, 2]), rules, one)).toEqual([]);
  // who does not know the other either cannot tell where the rest is
  expect(barredByKnowledge(pair([2, 1]), rules, one)).toEqual([]);
});

/** Somebody who knows all of some cells and one less of others. */
const knowing = fc.array(fc.constantFrom<'all' | 'butOne' | 'nobody'>('all', 'butOne', 'nobody'), {
  minLength: 12,
  maxLength: 12,
});

/** Several, for what is found for one is tried on the next. */
const several = fc.array(knowing, { minLength: 1, maxLength: 4 });

test('what is settled by smaller questions is what the solver says of everything', async () => {
  const seen = { provable: 0, not: 0 };
  await fc.assert(
    fc.asyncProperty(anyCounts, several, fc.boolean(), async (counts, people, isUp) => {
      const table = tableOf(counts);
      const all = people.map(
        (knows) =>
          new Map(
            counts.flatMap((count, cell) => {
              const own = knows[cell] === 'all' ? count : knows[cell] === 'butOne' ? count - 1 : 0;
              return own > 0 ? [[cell, own] as const] : [];
            }),
          ),
      );
      const up = counts.map((count) => (count % 5 === 0 ? count : count + 5 - (count % 5)));
      const rounded = isUp ? up : await protect(table, rules);
      const exactness = ownBounds(table, rounded, 5);
      const { cells, sums } = knowledgeOfRounding(table, rounded, exactness);
      const provable: string[] = [];
      const questions = all.flatMap((known) =>
        new FamiliarGroups(table, 'status').alike(known).map((alike) => ({ known, alike })),
      );
      for (const { known, alike } of questions) {
        const { whole, part, size, most } = alike;
        const least = cells.map(({ lower, upper }, cell) => ({
          lower: Math.max(lower, known.get(cell) ?? 0),
          upper,
        }));
        const own = [...sums, sumRow(whole, size, size), sumRow(part, 0, most)];
        const extremes = new Extremes(await highs(), { cells: least, sums: own });
        if (extremes.anyTable() !== undefined) seen.not += 1;
        else provable.push(part.labels.join());
        extremes.dispose();
      }
      seen.provable += provable.length;
      const found = await personalFindings({ table, rounded, exactness }, 'status', all);
      expect(found.map(({ labels }) => labels.join())).toEqual(provable);
    }),
    { numRuns: 60 },
  );
  expect(Math.min(seen.provable, seen.not)).toBeGreaterThan(5);
});
