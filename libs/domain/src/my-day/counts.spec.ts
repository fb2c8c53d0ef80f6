import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { chosen, countsOf, dueChoices } from './counts.ts';
import { myDayKinds, rankReasons } from './item-kinds.ts';
import { rank } from './rank.ts';

const today = '2026-11-20';
const week = addDays(today, 7);
const row = (id: string, due: string | null, kind: keyof typeof myDayKinds = 'measure_overdue') => ({
  id,
  kind,
  due,
  reason: myDayKinds[kind].reason,
});

const items = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom(...keysOf(myDayKinds)),
    due: fc.option(
      fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days)),
      { nil: null },
    ),
  }),
);
const choice = fc.record({
  reasons: fc.subarray([...rankReasons]),
  due: fc.constantFrom(...dueChoices),
});

test('whatever a day holds and however it is looked at, the groups add up and no row counts twice', () => {
  fc.assert(
    fc.property(items, choice, (some, how) => {
      const ranked = rank(some, today);
      const shown = chosen(ranked, how, today, week);
      for (const rows of [ranked, shown]) {
        const { total, groups } = countsOf(rows);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(total).toBe(new Set(rows.map(({ kind, id }) => `${kind} ${id}`)).size);
      }
      expect(shown.every((one) => ranked.includes(one))).toBe(true);
    }),
  );
});

test('a row that is read twice counts once', () => {
  expect(countsOf([row('a', null), row('a', null), row('a', null, 'milestone')])).toEqual({
    total: 2,
    groups: [
      { reason: 'the_law_or_a_deadline', count: 1 },
      { reason: 'soon_too_late', count: 1 },
    ],
  });
});

test('a choice shows the reasons chosen, all when none is, and how near the date', () => {
  expect(dueChoices).toEqual(['any', 'over', 'week']);
  const rows = [
    row('over', '2026-11-19'),
    row('today', today),
    row('week', '2026-11-27'),
    row('later', '2026-11-28'),
    row('never', null),
    row('other', '2026-11-19', 'milestone'),
  ];
  const ids = (reasons: readonly (typeof rankReasons)[number][], due: (typeof dueChoices)[number]) =>
    chosen(rows, { reasons, due }, today, week).map(({ id }) => id);
  expect(ids([], 'any')).toEqual(['over', 'today', 'week', 'later', 'never', 'other']);
  expect(ids([], 'over')).toEqual(['over', 'other']);
  expect(ids(['the_law_or_a_deadline'], 'week')).toEqual(['over', 'today', 'week']);
});
