import { expect, test } from '@jest/globals';
import { changedIn, daysIn, writtenOf, wrongIn } from './written-choice.ts';

const rows = [
  { code: 'no_contact', isOn: true, daysBefore: 0 },
  { code: 'review_due', isOn: true, daysBefore: 3 },
] as const;

test('a number as a person writes it, and within what may be chosen', () => {
  expect(['3', ' −14 ', '-1', '60', '61', '-15', '1,5', ''].map(daysIn)).toEqual([
    ...[3, -14, -1, 60, null, null, null, null],
  ]);
});

test('only what is another than before is saved', () => {
  expect(changedIn(rows, {})).toEqual([]);
  expect(changedIn(rows, { no_contact: writtenOf(rows[0]) })).toEqual([]);
  expect(
    changedIn(rows, { no_contact: { isOn: false, days: '0' }, review_due: { isOn: true, days: '7' } }),
  ).toEqual([
    { code: 'no_contact', isOn: false, daysBefore: 0 },
    { code: 'review_due', isOn: true, daysBefore: 7 },
  ]);
});

test('what cannot be read is named, and never saved', () => {
  const written = { review_due: { isOn: true, days: 'tre' } };
  expect(wrongIn(written, ['no_contact', 'review_due'])).toEqual(['review_due']);
  expect(changedIn(rows, written)).toEqual([]);
});
