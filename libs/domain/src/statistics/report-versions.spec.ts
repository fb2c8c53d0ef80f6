import { expect, test } from '@jest/globals';
import { type MadeOf, versionChanges } from './report-versions.ts';

const of = (id: string, period: string, reason = ''): MadeOf => ({
  ...{ id, period, reason },
});

test('a version tells which figures were corrected, and why', () => {
  expect(
    versionChanges(
      [of('a', '2026Q2'), of('b', '2026Q3')],
      [of('a', '2026Q2'), of('c', '2026Q3', 'Feil i en dato.')],
    ),
  ).toEqual([{ change: 'corrected', period: '2026Q3', reason: 'Feil i en dato.' }]);
});

test('it tells which came and which are gone, in the order of their periods', () => {
  expect(
    versionChanges([of('a', '2026Q3'), of('b', '2025Q1')], [of('a', '2026Q3'), of('c', '2025Q4')]),
  ).toEqual([
    { change: 'gone', period: '2025Q1', reason: '' },
    { change: 'came', period: '2025Q4', reason: '' },
  ]);
});

test('of the same figures nothing is told', () => {
  expect(versionChanges([of('a', '2026Q3')], [of('a', '2026Q3')])).toEqual([]);
});
