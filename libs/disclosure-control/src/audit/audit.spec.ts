import { describe, expect, test } from '@jest/globals';
import { cellOf, rules, tableOf } from '../../test/random-table.ts';
import { references, referenceTable } from '../../test/reference-table.ts';
import { protect } from '../rounding/protect.ts';
import { highs } from '../solver/highs.ts';
import { type CountTable, sumOf } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { audit } from './audit.ts';
import { Contradiction, Extremes } from './intervals.ts';
import { hiddenBelow, knowledgeOfHiding, ownBounds } from './knowledge.ts';
import { cellTarget } from './targets.ts';

const released = (table: CountTable, rounded: readonly number[]) => ({
  table,
  rounded,
  exactness: ownBounds(table, rounded, 5),
});

const found = async (table: CountTable, rounded: readonly number[], more = {}) =>
  (await audit(released(table, rounded), { sensitive: 'status', ...more })).findings;

const table = tableOf([3, 0, 1, 7, 2, 2, 4, 1, 0, 12, 3, 6]);

describe('C4 form', () => {
  test('a number that is no multiple of the base', async () => {
    const rounded = (await protect(table, rules)).with(3, 7);
    expect(await found(table, rounded)).toContainEqual(
      expect.objectContaining({
        check: 'form',
        labels: table.inner[3]?.labels,
        text: 'No multiple of the base',
      }),
    );
  });

  test('a cell further from the truth than base − 1', async () => {
    const rounded = (await protect(table, rules)).with(9, 20);
    expect((await found(table, rounded)).map(({ check }) => check)).toContain('form');
  });

  test('a sum further from the truth than the release says, and a release that says too much', async () => {
    const rounded = await protect(table, rules);
    const close = { base: 5, bounds: table.published.map(() => 0) };
    const { findings } = await audit({ table, rounded, exactness: close }, { sensitive: 'none' });
    const texts = findings.filter(({ check }) => check === 'form').map(({ text }) => text);
    expect(texts).toContain('The release says that its sums are more exact than base − 1');
    expect(texts).toContain('Further from the truth than the bound of the release');
  });
});

describe('C1 intervals and C5 differences', () => {
  test('a release that lets on how exact it is, is found too narrow by integer programming', async () => {
    const rounded = await protect(table, rules);
    const close = { base: 5, bounds: table.published.map(() => 4).with(0, 0) };
    const exact = table.inner.map((cell, place) => ({ ...cell, count: rounded[place] ?? 0 }));
    const { findings } = await audit(
      { table: cubeOf(table.dimensions, exact), rounded, exactness: close },
      { sensitive: 'none' },
    );
    expect(findings.filter(({ check }) => check === 'interval')).not.toEqual([]);
  });

  test('an exact number that somebody else publishes narrows the sum that it is about', async () => {
    const rounded = await protect(table, rules);
    expect(await found(table, rounded)).toEqual([]);
    const counts = table.inner.map(({ count }) => count);
    const women = table.published.find(({ labels }) => labels.join() === 'Total,kvinne,Total');
    if (women === undefined) throw new Error('There is no such cell');
    const size = sumOf(women, counts);
    const row = { terms: women.members.map((cell) => [cell, 1] as const), lower: size, upper: size };
    const findings = await found(table, rounded, { beside: [row] });
    expect(findings.map(({ labels }) => labels)).toContainEqual(['Total', 'kvinne', 'Total']);
    // and so the men are known nearer too: all without the women
    expect(findings.map(({ check }) => check)).toContain('interval');
  });

  test('the difference between a filter and a narrower one is known when both are', async () => {
    const rounded = await protect(table, rules);
    const counts = table.inner.map(({ count }) => count);
    const rows = table.published
      .filter(({ labels }) => ['Total,kvinne,Total', '15-17,kvinne,Total'].includes(labels.join()))
      .map((cell) => ({
        terms: cell.members.map((member) => [member, 1] as const),
        lower: sumOf(cell, counts),
        upper: sumOf(cell, counts),
      }));
    const findings = await found(table, rounded, { beside: rows });
    expect(findings.map(({ text }) => text)).toContainEqual(
      'Total · kvinne · Total without 15-17 · kvinne · Total can be narrowed by what is known',
    );
  });
});

describe('C2 groups', () => {
  const alone = cubeOf(
    ['gender', 'status'],
    [cellOf(['kvinne', 'arbeid'], 1), cellOf(['kvinne', 'ukjent'], 0)],
  );

  test('one person shown as 5 is proved to have the status', async () => {
    expect((await found(alone, [5, 0])).map(({ check }) => check)).toContain('group');
  });

  test('the group rule never shows such a person', async () => {
    expect(await protect(alone, rules)).toEqual([0, 0]);
    expect(await found(alone, [0, 0])).toEqual([]);
  });

  test('two cells of one status prove more together than each alone', async () => {
    const both = cubeOf(
      ['age', 'status'],
      [
        cellOf(['a', 'arbeid'], 3),
        cellOf(['b', 'arbeid'], 3),
        cellOf(['a', 'ukjent'], 0),
        cellOf(['b', 'ukjent'], 0),
      ],
    );
    expect(await found(both, [5, 5, 0, 0])).toContainEqual(
      expect.objectContaining({ check: 'group', labels: ['Total', 'arbeid'] }),
    );
    expect(await found(both, await protect(both, rules))).toEqual([]);
  });
});

describe('C3 own cases', () => {
  test('who knows one of two cannot learn about the other', async () => {
    const two = cubeOf(
      ['gender', 'status'],
      [cellOf(['kvinne', 'arbeid'], 6), cellOf(['kvinne', 'ukjent'], 0)],
    );
    expect(await found(two, [5, 0], { known: [new Map([[0, 5]])] })).toEqual([]);
    // five known in work, six shown to be there at least: the sixth too
    expect((await found(two, [10, 0], { known: [new Map([[0, 5]])] })).map(({ check }) => check)).toContain(
      'personal',
    );
  });
});

test('the auditor fails the rule «hide 1 to 4»: in every reference table that hides something, cells are undone', async () => {
  let exact = 0;
  for (const { name } of references) {
    const { table: naive } = await referenceTable(name);
    const counts = naive.inner.map(({ count }) => count);
    const extremes = new Extremes(await highs(), knowledgeOfHiding(naive, 5));
    const hidden = naive.published.filter((cell) => hiddenBelow(5, sumOf(cell, counts)));
    const undone = hidden.filter((cell) => {
      const { whole } = extremes.both(cellTarget(cell));
      return whole.lower === whole.upper;
    });
    extremes.dispose();
    if (hidden.length > 0) expect(undone.length).toBeGreaterThan(0);
    exact += undone.length;
  }
  expect(exact).toBe(152);
});

test('what contradicts itself is said to', async () => {
  const cells = [{ lower: 0, upper: 1 }];
  const extremes = new Extremes(await highs(), { cells, sums: [{ terms: [[0, 1]], lower: 2, upper: 3 }] });
  expect(() => extremes.both([{ cell: 0, weight: 1 }])).toThrow(Contradiction);
  extremes.dispose();
});
