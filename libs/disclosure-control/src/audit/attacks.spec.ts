import { describe, expect, test } from '@jest/globals';
import { long } from '../../test/long.ts';
import { cellOf, rules, secret, tableOf } from '../../test/random-table.ts';
import { referenceRows, references, referenceTable } from '../../test/reference-table.ts';
import { propose } from '../rounding/keyed-draw.ts';
import { protect } from '../rounding/protect.ts';
import { digestOf, recordKey } from '../rounding/record-key.ts';
import { highs } from '../solver/highs.ts';
import type { Row } from '../solver/linear-model.ts';
import { type CountTable, type PublishedCell, sumOf } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { groupsOf } from '../table/groups.ts';
import { audit } from './audit.ts';
import { Extremes } from './intervals.ts';
import { hiddenBelow, type Knowledge, knowledgeOfHiding, ownBounds, sumRow } from './knowledge.ts';
import { cellTarget, nestedPairs } from './targets.ts';

const countsOf = ({ inner }: CountTable): readonly number[] => inner.map(({ count }) => count);

/** What the audit finds in our release of the table, when somebody publishes `beside` about the same persons. */
const found = async (table: CountTable, beside: readonly Row[] = [], sensitive = 'none') => {
  const rounded = await protect(table, { ...rules, sensitive });
  const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
  return (await audit(released, { sensitive, beside })).findings;
};

const unbounded = ({ inner }: CountTable): Knowledge['cells'] =>
  inner.map(() => ({ lower: 0, upper: Infinity }));

/** Of how many published cells, nobody's not counted, no more than so many numbers are left for who knows this; the true one is always among them. */
const narrowed = async (table: CountTable, sums: readonly Row[], left: number): Promise<number> => {
  const extremes = new Extremes(await highs(), { cells: unbounded(table), sums });
  const narrow = table.published.filter((cell) => {
    const count = sumOf(cell, countsOf(table));
    const { lower, upper } = extremes.linear(cellTarget(cell));
    const [least, most] = [Math.ceil(lower - 1e-6), Math.floor(upper + 1e-6)];
    expect(least <= count && count <= most).toBe(true);
    return count > 0 && most - least < left;
  });
  extremes.dispose();
  return narrow.length;
};

/** Asking with the solver takes long for the larger ones. */
const few = references.filter(({ name }) => /^t(01|02|03|09|10)_/.test(name));

const shownOf = (row: Readonly<Record<string, string>> | undefined, column: string): number =>
  Number(row?.[column]);

/** The rows of the reference by published cell. */
const rowOf = (name: string, { dimensions }: CountTable) => {
  const keyOf = (labels: readonly (string | undefined)[]): string => JSON.stringify(labels);
  const rows = referenceRows(`${name}_cells.csv`);
  const byKey = new Map(rows.map((row) => [keyOf(dimensions.map((column) => row[column])), row]));
  return ({ labels }: PublishedCell) => byKey.get(keyOf(labels));
};

describe('hiding small numbers', () => {
  test.each(references)('$name: what the rule hides is what the reference hides', async ({ name }) => {
    const { table } = await referenceTable(name);
    const row = rowOf(name, table);
    for (const cell of table.published) {
      const count = sumOf(cell, countsOf(table));
      const told = ['freq', 'supp5_noz_primary', 'supp3_noz_primary'].map((column) => row(cell)?.[column]);
      const hidden = [5, 3].map((limit) => (hiddenBelow(limit, count) ? '1' : '0'));
      expect([cell.labels, ...told]).toEqual([cell.labels, String(count), ...hidden]);
    }
  });

  test.each(references)('$name: the audit fails it, and passes ours', async ({ name }) => {
    const { table } = await referenceTable(name);
    const naive = knowledgeOfHiding(table, 5).sums;
    expect((await found(table, naive)).map(({ check }) => check)).toContain('interval');
    expect(await found(table)).toEqual([]);
  });

  test('100 % of a group: nothing is hidden, and all of it is told', async () => {
    const { table } = await referenceTable('t02_group100');
    const [counts, extremes] = [countsOf(table), new Extremes(await highs(), knowledgeOfHiding(table, 5))];
    const proved = groupsOf(table, 'status').flatMap(({ whole, parts }) =>
      parts.filter((part) => {
        const size = sumOf(whole, counts);
        return size > 1 && extremes.leastWhole(cellTarget(part)) === size;
      }),
    );
    extremes.dispose();
    expect(proved).not.toEqual([]);
    expect(await found(table, [], 'status')).toEqual([]);
  });

  test('one filter minus a narrower one: what is hidden is the difference of two shown numbers', async () => {
    const { table } = await referenceTable('t09_diff_filter');
    const counts = countsOf(table);
    const shown = (cell: PublishedCell) => !hiddenBelow(5, sumOf(cell, counts));
    const told = nestedPairs(table.published).filter(({ whole, part }) => {
      const left = sumOf(whole, counts) - sumOf(part, counts);
      return shown(whole) && shown(part) && left > 0 && left < 5;
    });
    expect(told.length).toBeGreaterThan(0);
    expect((await found(table, knowledgeOfHiding(table, 5).sums)).map(({ check }) => check)).toContain(
      'difference',
    );
    expect(await found(table)).toEqual([]);
  });

  test('a rate tells the number that it was reckoned from, when that is hidden', async () => {
    const { table } = await referenceTable('t05_medium_mun');
    const counts = countsOf(table);
    const rates = groupsOf(table, 'status').flatMap(({ whole, parts }) =>
      parts
        .filter((part) => hiddenBelow(5, sumOf(part, counts)) && !hiddenBelow(5, sumOf(whole, counts)))
        .map((part) => ({
          whole,
          part,
          rate: Math.round((sumOf(part, counts) / sumOf(whole, counts)) * 1000) / 10,
        })),
    );
    expect(rates.length).toBeGreaterThan(20);
    const told = rates.map(({ whole, part, rate }) => {
      const count = Math.round((rate / 100) * sumOf(whole, counts));
      expect(count).toBe(sumOf(part, counts));
      return sumRow(part, count, count);
    });
    expect((await found(table, told)).map(({ check }) => check)).toContain('interval');
    // ours is reckoned from shown numbers, so it tells those and no more
    const rounded = await protect(table, rules);
    for (const { whole, part } of rates) {
      const of = sumOf(whole, rounded);
      if (of > 0) expect(Math.round((sumOf(part, rounded) / of) * of) % 5).toBe(0);
    }
  });
});

/** Each number is known to be at most so far from what is shown, whatever the others are. */
const apart = (table: CountTable, shown: (cell: PublishedCell) => number, reach: number): readonly Row[] =>
  table.published.map((cell) => sumRow(cell, Math.max(0, shown(cell) - reach), shown(cell) + reach));

describe('numbers that are changed each by itself', () => {
  const nearest = (table: CountTable, base: number) => (cell: PublishedCell) =>
    Math.round(sumOf(cell, countsOf(table)) / base) * base;

  test.each(few)('$name: each sum rounded alone, and the audit fails it', async ({ name }) => {
    const { table } = await referenceTable(name);
    expect((await found(table, apart(table, nearest(table, 5), 2))).map(({ check }) => check)).toContain(
      'interval',
    );
  });

  test('each sum rounded alone: of some two numbers are left, to the nearest three some are told exactly', async () => {
    let [two, exact] = [0, 0];
    for (const { name } of long ? references : few) {
      const { table } = await referenceTable(name);
      two += await narrowed(table, apart(table, nearest(table, 5), 2), 2);
      exact += await narrowed(table, apart(table, nearest(table, 3), 1), 1);
    }
    expect([two, exact]).toEqual(long ? [58, 39] : [15, 13]);
  });

  test('the cell-key package and the reference tables show the same numbers', async () => {
    const { table } = await referenceTable('t05_medium_mun');
    const row = rowOf('t05_medium_mun', table);
    for (const [file, column] of [
      ['t05_cellkey_pkg_D2_V108_js1.csv', 'ckm_D2V108'],
      ['t05_cellkey_pkg_D5_V3_js2.csv', 'ckm_D5V3'],
    ] as const) {
      const own = referenceRows(file);
      expect(own).toHaveLength(table.published.length);
      for (const one of own) {
        const labels = table.dimensions.map((column) => one[column] ?? '');
        expect([labels, one['pwc']]).toEqual([labels, row({ labels, members: [] })?.[column]]);
      }
    }
  });

  test('cell keys that move a number by two at most: tables together leave less than each by itself', async () => {
    let less = 0;
    for (const { name } of long ? references : few) {
      const { table } = await referenceTable(name);
      const row = rowOf(name, table);
      less += await narrowed(
        table,
        apart(table, (cell) => shownOf(row(cell), 'ckm_D2V108'), 2),
        4,
      );
    }
    expect(less).toBe(long ? 76 : 13);
  });

  test.each(few)('$name: cell keys, and the audit fails them', async ({ name }) => {
    const { table } = await referenceTable(name);
    const row = rowOf(name, table);
    const rows = apart(table, (cell) => shownOf(row(cell), 'ckm_D2V108'), 2);
    expect((await found(table, rows)).map(({ check }) => check)).toContain('interval');
  });
});

describe('looking again', () => {
  const counts = [3, 0, 1, 7, 2, 2, 4, 1, 0, 12, 3, 6];

  test('a new draw each time is averaged away; one draw for the same persons never', async () => {
    const table = tableOf(counts);
    const times = 400;
    const averaged = (drawn: (time: number, cell: number) => number) =>
      counts.map((_, cell) => {
        const sum = Array.from({ length: times }, (_each, time) => drawn(time, cell)).reduce(
          (all, one) => all + one,
          0,
        );
        return Math.abs(Math.round(sum / times));
      });
    const noise = (time: number, cell: number): number =>
      Number(recordKey(secret, `${String(time)}/${String(cell)}`) % 5n) - 2;
    expect(averaged((time, cell) => (counts[cell] ?? 0) + noise(time, cell))).toEqual(counts);
    const shown = await protect(table, rules);
    for (const period of ['2025K1', '2025K2']) {
      const later = cubeOf(
        ['period', ...table.dimensions],
        table.inner.map((cell) => ({ ...cell, labels: [period, ...cell.labels] })),
      );
      expect(await protect(later, rules)).toEqual(shown);
    }
    expect(averaged((_, cell) => shown[cell] ?? 0)).toEqual(shown);
    expect(shown).not.toEqual(counts);
  });

  test('who is new: exact quarters tell the status of the newcomer, ours fit any', async () => {
    const before = tableOf(counts);
    const shownBefore = await protect(before, rules);
    for (const place of counts.keys()) {
      const after = tableOf(counts.with(place, (counts[place] ?? 0) + 1));
      const moved = after.inner.flatMap(({ count }, cell) => (count === counts[cell] ? [] : [cell]));
      expect(moved).toEqual([place]);
      const shown = await protect(after, rules);
      shown.forEach((value, cell) => {
        const change = value - (shownBefore[cell] ?? 0);
        // nobody or one more in this cell: both fit what was shown before and after
        expect([0, 1].every((by) => Math.abs(by - change) <= 8)).toBe(true);
        if (change === 0) return;
        const [was, is] = [shownBefore[cell] ?? 0, value];
        expect(Math.min(was, is) + 4 - Math.max(0, Math.max(was, is) - 4)).toBeGreaterThanOrEqual(3);
      });
    }
  });

  test('who rounds one person up without a rule for groups tells the status of that person', async () => {
    const alone = cubeOf(
      ['gender', 'status'],
      [cellOf(['kvinne', 'arbeid'], 1), cellOf(['kvinne', 'ukjent'], 0)],
    );
    const naive = { table: alone, rounded: [5, 0], exactness: ownBounds(alone, [5, 0], 5) };
    const { findings } = await audit(naive, { sensitive: 'status' });
    expect(findings.map(({ check }) => check)).toContain('group');
    // drawn up by itself for some keys, and shown by ours for none
    const persons = Array.from({ length: 40 }, (_, person) => digestOf([recordKey(secret, String(person))]));
    const tables = persons.map((digest) =>
      cubeOf(
        alone.dimensions,
        alone.inner.map((cell) => (cell.count === 0 ? cell : { ...cell, digest })),
      ),
    );
    const up = tables.filter(({ inner, dimensions }) => {
      const [cell] = inner;
      return cell !== undefined && propose(rules, dimensions, cell).up;
    });
    expect(up.length).toBeGreaterThan(0);
    for (const table of up) expect(await protect(table, rules)).toEqual([0, 0]);
  });
});
