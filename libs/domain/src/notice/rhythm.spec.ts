import { expect, test } from '@jest/globals';
import { goesNow, isQuiet, type NoticeChoice, noticeRhythms, type WallClock } from './rhythm.ts';

const choice: NoticeChoice = {
  rhythm: 'at_once',
  quietFrom: 20,
  quietUntil: 7,
  digestHour: 8,
  digestWeekday: 1,
};
/** 2026-03-02 is a Monday. */
const at = (day: string, weekday: number, hour: number): WallClock => ({ day, weekday, hour });
const monday = (hour: number): WallClock => at('2026-03-02', 1, hour);

test('there are four rhythms', () => {
  expect(noticeRhythms).toEqual(['at_once', 'daily', 'weekly', 'never']);
});

test('quiet from the evening to the morning, over midnight', () => {
  expect([19, 20, 23, 0, 6, 7].map((hour) => isQuiet(choice, hour))).toEqual([
    ...[false, true, true, true, true, false],
  ]);
  expect([11, 12, 13, 14].map((hour) => isQuiet({ ...choice, quietFrom: 12, quietUntil: 14 }, hour))).toEqual(
    [false, true, true, false],
  );
  expect(isQuiet({ ...choice, quietFrom: 0, quietUntil: 0 }, 3)).toBe(false);
});

test('at once, but never in the quiet hours', () => {
  expect(goesNow(choice, monday(12), monday(12))).toBe(true);
  expect(goesNow(choice, monday(22), monday(22))).toBe(false);
  expect(goesNow(choice, monday(22), at('2026-03-03', 2, 7))).toBe(true);
});

test('once a day: what came before the hour goes at the hour, what came after waits for the next', () => {
  const daily = { ...choice, rhythm: 'daily' } as const;
  expect(goesNow(daily, monday(7), monday(7))).toBe(false);
  expect(goesNow(daily, monday(7), monday(8))).toBe(true);
  expect(goesNow(daily, monday(8), monday(19))).toBe(false);
  expect(goesNow(daily, monday(8), at('2026-03-03', 2, 7))).toBe(false);
  expect(goesNow(daily, monday(8), at('2026-03-03', 2, 8))).toBe(true);
  expect(goesNow(daily, at('2026-02-27', 5, 12), monday(7))).toBe(true);
});

test('once a week, on its day', () => {
  const weekly = { ...choice, rhythm: 'weekly' } as const;
  expect(goesNow(weekly, monday(9), at('2026-03-06', 5, 12))).toBe(false);
  expect(goesNow(weekly, monday(9), at('2026-03-09', 1, 7))).toBe(false);
  expect(goesNow(weekly, monday(9), at('2026-03-09', 1, 8))).toBe(true);
  expect(goesNow(weekly, at('2026-03-01', 7, 9), at('2026-03-04', 3, 12))).toBe(true);
  expect(goesNow(weekly, at('2026-03-01', 7, 9), monday(7))).toBe(false);
  expect(goesNow({ ...weekly, digestWeekday: 7 }, at('2026-02-28', 6, 9), monday(9))).toBe(true);
});

test('never', () => {
  expect(goesNow({ ...choice, rhythm: 'never' }, monday(8), at('2026-04-02', 4, 12))).toBe(false);
});
