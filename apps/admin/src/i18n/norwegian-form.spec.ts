import { afterEach, expect, test } from '@jest/globals';
import { speak } from './language.ts';
import {
  dateRange,
  dayAndMonth,
  fieldDate,
  longDate,
  nearDate,
  shortDate,
  weekdayName,
} from './norwegian-form.ts';

afterEach(() => {
  speak('nb');
});

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a long date has no break between day and month', () => {
  expect(longDate('2026-11-20')).toBe('20.\u00a0november 2026');
  expect(spaced(dayAndMonth('2026-03-01'))).toBe('1. mars');
});

test('a short date says the year only when it is another year', () => {
  expect(spaced(shortDate('2026-11-20', '2026-01-01'))).toBe('20. nov.');
  expect(spaced(shortDate('2027-01-15', '2026-11-20'))).toBe('15. jan. 2027');
  expect(spaced(shortDate('2026-04-08'))).toBe('8. april');
});

test('the form in a field is read back the same', () => {
  expect(fieldDate('2026-02-03')).toBe('03.02.2026');
});

test.each([
  ['2026-11-20', 'i dag'],
  ['2026-11-19', 'i går'],
  ['2026-11-21', 'lørdag 21. november'],
  ['2026-12-04', 'fredag 4. desember'],
  ['2026-12-05', '5. desember'],
  ['2026-11-06', 'fredag 6. november'],
  ['2026-11-05', '5. november'],
  ['2027-01-15', '15. januar 2027'],
])('%s is said as «%s» on 20 November 2026', (date, words) => {
  expect(spaced(nearDate(date, '2026-11-20'))).toBe(words);
});

test.each([
  ['2026-05-04', '2026-05-12', '4.–12. mai 2026'],
  ['2026-05-04', '2026-10-12', '4. mai–12. okt. 2026'],
  ['2025-11-04', '2026-02-03', '4. nov. 2025–3. feb. 2026'],
])('from %s to %s is «%s»', (from, to, words) => {
  expect(spaced(dateRange(from, to))).toBe(words);
});

test('29 February is a day only in leap years', () => {
  expect(weekdayName('2028-02-29')).toBe('tirsdag');
  expect(longDate('2027-02-29')).toBe('2027-02-29');
});

test.each([
  ['nn', '2026-11-20', 'i dag'],
  ['nn', '2026-11-21', 'laurdag 21. november'],
  ['nn', '2026-12-01', 'tysdag 1. desember'],
  ['en', '2026-11-20', 'today'],
  ['en', '2026-11-19', 'yesterday'],
  ['en', '2026-11-21', 'Saturday 21 November'],
  ['en', '2027-01-15', '15 January 2027'],
] as const)('in %s %s is said as «%s»', (language, date, words) => {
  speak(language);
  expect(spaced(nearDate(date, '2026-11-20'))).toBe(words);
});

test('English has its own short months, ranges and fields', () => {
  speak('en');
  expect(spaced(dateRange('2026-05-04', '2026-05-12'))).toBe('4–12 May 2026');
  expect(spaced(shortDate('2026-09-20'))).toBe('20 Sept');
  expect(fieldDate('2026-02-03')).toBe('03/02/2026');
});
