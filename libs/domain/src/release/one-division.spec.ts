import { expect, test } from '@jest/globals';
import { inOneDivision } from './one-division.ts';

const cell = (place: string, before: string, after: string, value = 5) => ({
  place,
  labels: [before, after],
  value,
});
const said = (cells: readonly ReturnType<typeof cell>[]): string[] =>
  cells.map(({ place, labels, value }) => `${place} ${labels.join(' ')} ${String(value)}`);

const large = [
  ...['employed', 'in_education', 'in_measures', 'unemployed', 'aap_disability', 'other', 'outside_in_all'],
  ...['unknown', 'moved', 'dead', 'no_longer'],
].map((after) => cell('98', 'outside', after));

test('where every county has statuses they stay, and so does a county that is told of alone', () => {
  expect(inOneDivision('cohort5', large)).toEqual(large);
  const small = [cell('97', 'outside', 'inside'), cell('97', 'outside', 'outside')];
  expect(inOneDivision('cohort5', small)).toEqual(small);
});

test('where one has sides, the statuses of the others are put together', () => {
  expect(said(inOneDivision('cohort3', [...large, cell('97', 'outside', 'inside', 20)]))).toEqual([
    ...['inside', 'inside', 'inside', 'outside', 'outside', 'outside', 'outside_in_all'].map(
      (after) => `98 outside ${after} 5`,
    ),
    ...['unknown', 'moved', 'dead', 'no_longer'].map((after) => `98 outside ${after} 5`),
    '97 outside inside 20',
  ]);
});

test('other cubes are left alone, whatever their labels are called', () => {
  const cells = [cell('98', 'immigrant', 'employed'), cell('97', 'immigrant', 'inside')];
  expect(inOneDivision('background', cells)).toEqual(cells);
  expect(inOneDivision('nothing', cells)).toEqual(cells);
});
