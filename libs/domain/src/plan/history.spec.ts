import { expect, test } from '@jest/globals';
import {
  newestVersion,
  planAt,
  planDiff,
  planItemKinds,
  type PlanContent,
  type PlanHistoryRow,
} from './history.ts';

const row = (
  number: number,
  itemId: string,
  content: PlanContent,
  by = 'Kari',
  verb = 'change',
): PlanHistoryRow => ({
  number,
  itemId,
  content,
  by,
  verb,
  itemKind: 'goal',
  meetingDay: null,
  at: `2026-11-${String(10 + number)}T08:00:00Z`,
});
const history = [
  row(3, 'bike', { ownWords: 'Bli sykkelmekaniker', status: 'open' }, 'Jonas'),
  row(1, 'bike', { ownWords: 'Skru sykler', status: 'open' }),
  row(2, 'sleep', { ownWords: 'Sove', status: 'open' }),
  row(4, 'sleep', { ownWords: 'Sove', status: 'dropped', reason: 'Sover godt' }),
];

test('an earlier version can be read as it was', () => {
  expect(planAt(history, 2).map((item) => item.content)).toEqual([
    { ownWords: 'Skru sykler', status: 'open' },
    { ownWords: 'Sove', status: 'open' },
  ]);
  expect(planAt(history, 1).map((item) => item.itemId)).toEqual(['bike']);
  expect(planAt(history, 0)).toEqual([]);
});

test('the newest version is the plan of today', () => {
  expect(newestVersion(history)).toBe(4);
  expect(newestVersion([])).toBe(0);
  expect(planAt(history, 4).map((item) => item.number)).toEqual([3, 4]);
});

test('the difference says who changed what, in the order it happened', () => {
  const changes = planDiff(history, 2, 4).map(({ row: { itemId, by }, isNew, fields }) => ({
    itemId,
    by,
    isNew,
    fields,
  }));
  expect(changes).toEqual([
    {
      itemId: 'bike',
      by: 'Jonas',
      isNew: false,
      fields: [{ field: 'ownWords', from: 'Skru sykler', to: 'Bli sykkelmekaniker' }],
    },
    {
      itemId: 'sleep',
      by: 'Kari',
      isNew: false,
      fields: [
        { field: 'status', from: 'open', to: 'dropped' },
        { field: 'reason', from: null, to: 'Sover godt' },
      ],
    },
  ]);
});

test('what is new is told as new, with all it says', () => {
  expect(planDiff(history, 0, 1)).toEqual([
    {
      row: row(1, 'bike', { ownWords: 'Skru sykler', status: 'open' }),
      isNew: true,
      fields: [
        { field: 'ownWords', from: null, to: 'Skru sykler' },
        { field: 'status', from: null, to: 'open' },
      ],
    },
  ]);
});

test('what somebody took out is seen as taken out', () => {
  const rows = [row(1, 'a', { note: 'x' }), row(2, 'a', {})];
  expect(planDiff(rows, 1, 2)[0]?.fields).toEqual([{ field: 'note', from: 'x', to: null }]);
});

test('the history tells of the plan itself, its goals and its measures', () => {
  expect(planItemKinds).toEqual(['plan', 'goal', 'measure']);
});
