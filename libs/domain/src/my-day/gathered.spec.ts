import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keysOf } from '../closed-table/closed-table.ts';
import { countsOf } from './counts.ts';
import { foldsFrom, gathered, gatheredKinds, partsOf } from './gathered.ts';
import { myDayKinds, type MyDayKind } from './item-kinds.ts';

const row = (id: string, kind: MyDayKind, code: string | null = null, more: object = {}) => ({
  ...{ id, kind, code, youngPersonId: 'jonas', text: '2027-03-14', forName: '', due: null },
  reason: myDayKinds[kind].reason,
  ...more,
});
const lines = (rows: Parameters<typeof gathered>[0]) =>
  gathered(rows).map(({ rows: some }) => some.map(({ id }) => id).join('+'));

test('steps of one young person towards one date stand together, where the first of them stands', () => {
  expect(gatheredKinds).toEqual(['milestone', 'preparation']);
  expect(
    lines([
      row('late', 'measure_overdue'),
      row('one', 'milestone', 'bup_to_dps.note'),
      row('two', 'preparation', 'turns_18.guardians_told'),
      row('three', 'preparation', 'end_of_measure.receiver_asked'),
      row('four', 'preparation', 'turns_18.income_after_eighteen'),
      row('five', 'milestone', 'bup_to_dps.joint_meeting'),
    ]),
  ).toEqual(['late', 'one+five', 'two+four', 'three']);
});

test('another young person, another date and another whom the reader stands in for are lines of their own', () => {
  expect(
    lines([
      row('one', 'preparation', 'turns_18.guardians_told'),
      row('two', 'preparation', 'turns_18.guardians_told', { youngPersonId: 'anne' }),
      row('three', 'preparation', 'turns_18.guardians_told', { text: '2027-03-15' }),
      row('four', 'preparation', 'turns_18.guardians_told', { forName: 'Ingrid' }),
    ]),
  ).toEqual(['one', 'two', 'three', 'four']);
});

test('other kinds are never gathered, however alike', () => {
  expect(lines([row('one', 'measure_overdue'), row('two', 'measure_overdue')])).toEqual(['one', 'two']);
});

const items = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...keysOf(myDayKinds)),
    youngPersonId: fc.constantFrom('jonas', 'anne'),
    code: fc.constantFrom('turns_18.a', 'turns_18.b', 'turns_30.a', null),
  }),
  { selector: ({ id }) => id },
);

test('whatever a day holds, every row is in one line and one part, and the counts add up', () => {
  fc.assert(
    fc.property(items, (some) => {
      const rows = some.map(({ id, kind, ...more }) => row(id, kind, null, more));
      const all = gathered(rows);
      expect(all.flatMap((line) => line.rows).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
      const parts = partsOf(all);
      expect(parts.map(({ reason, count }) => ({ reason, count }))).toEqual(countsOf(rows).groups);
      expect(
        parts
          .flatMap((part) => part.lines)
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(all.map(({ key }) => key).toSorted());
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    }),
  );
});

test('the key of a line lasts while its steps are done, so that what is open stays open', () => {
  const steps = [row('one', 'preparation', 'turns_18.a'), row('two', 'preparation', 'turns_18.b')];
  expect(gathered(steps.slice(1))[0]?.key).toBe(gathered(steps)[0]?.key);
});

test('a narrow page is folded from seven lines on', () => {
  expect(foldsFrom).toBe(7);
});
