import { expect, test } from '@jest/globals';
import {
  allDayParts,
  allRhythms,
  dayPartOf,
  dayParts,
  doneThisTimeBlockers,
  isDayPart,
  isRhythm,
  longestRepeatMonths,
  nextTime,
  repeatBlockers,
  repeatOf,
  type Repeat,
  rhythms,
  timesOf,
  timeToTickOff,
} from './rhythm.ts';

const today = '2026-11-24';
const weekly: Repeat = { every: 'week', from: '2026-11-24', until: '2026-12-08', part: 'morning' };

test('every week, every other week or every month', () => {
  expect(rhythms).toEqual({
    week: { days: 7, months: 0 },
    fortnight: { days: 14, months: 0 },
    month: { days: 0, months: 1 },
  });
  expect([allRhythms.length, isRhythm('week'), isRhythm('day')]).toEqual([3, true, false]);
  expect(timesOf(weekly)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  expect(timesOf({ ...weekly, every: 'fortnight' })).toEqual(['2026-11-24', '2026-12-08']);
});

test('the 31st does not slide: a month is counted from the first day', () => {
  expect(timesOf({ ...weekly, every: 'month', from: '2027-01-31', until: '2027-04-30' })).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ]);
});

test('the next time lies ahead, today among them, whatever was not ticked off before', () => {
  expect(nextTime(weekly, null, '2026-11-23')).toBe('2026-11-24');
  expect(nextTime(weekly, null, '2026-11-24')).toBe('2026-11-24');
  expect(nextTime(weekly, '2026-11-24', '2026-11-24')).toBe('2026-12-01');
  expect(nextTime(weekly, null, '2026-11-25')).toBe('2026-12-01');
  expect(nextTime(weekly, '2026-12-08', '2026-12-08')).toBeNull();
  expect(nextTime(weekly, null, '2026-12-09')).toBeNull();
});

test('what is ticked off is the newest time that has come', () => {
  expect(timeToTickOff(weekly, null, '2026-11-23')).toBeNull();
  expect(timeToTickOff(weekly, null, '2026-11-24')).toBe('2026-11-24');
  expect(timeToTickOff(weekly, null, '2026-12-03')).toBe('2026-12-01');
  expect(timeToTickOff(weekly, '2026-12-01', '2026-12-03')).toBeNull();
});

test('a repeat ends after it begins, not in the past, and within a year', () => {
  expect(longestRepeatMonths).toBe(12);
  expect(repeatBlockers('ongoing', weekly, today)).toEqual([]);
  expect(repeatBlockers('ongoing', { ...weekly, until: weekly.from }, today)).toEqual([]);
  expect(repeatBlockers('done', weekly, today)).toEqual(['not_open']);
  expect(repeatBlockers('agreed', { ...weekly, from: '2026-12-09' }, today)).toEqual([
    'ends_before_it_begins',
  ]);
  expect(repeatBlockers('agreed', { ...weekly, from: '2026-11-01', until: '2026-11-23' }, today)).toEqual([
    'ends_in_the_past',
  ]);
  expect(repeatBlockers('agreed', { ...weekly, until: '2027-11-24' }, today)).toEqual([]);
  expect(repeatBlockers('agreed', { ...weekly, until: '2027-11-25' }, today)).toEqual(['repeats_too_long']);
});

test('a time is ticked off on its day or after, once', () => {
  expect(doneThisTimeBlockers(weekly, '2026-11-24', null, today)).toEqual([]);
  expect(doneThisTimeBlockers(weekly, '2026-11-25', null, '2026-11-26')).toEqual(['not_a_time']);
  expect(doneThisTimeBlockers(weekly, '2026-12-01', null, today)).toEqual(['time_not_come']);
  expect(doneThisTimeBlockers(weekly, '2026-11-24', '2026-11-24', today)).toEqual(['time_done_before']);
});

test('the day has three parts', () => {
  expect(dayParts).toEqual({ morning: { until: 12 }, afternoon: { until: 17 }, evening: { until: 24 } });
  expect([allDayParts.length, isDayPart('morning'), isDayPart('night')]).toEqual([3, true, false]);
  expect(['09:00', '11:59', '12:00', '16:59', '17:00', '23:59'].map(dayPartOf)).toEqual([
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});

test('a measure comes again when all four are known', () => {
  const columns = {
    repeatEvery: 'week',
    repeatFrom: '2026-11-24',
    repeatUntil: '2026-12-08',
    repeatPart: 'morning',
  };
  expect(repeatOf(columns)).toEqual(weekly);
  for (const name of ['repeatEvery', 'repeatFrom', 'repeatUntil', 'repeatPart'])
    expect(repeatOf({ ...columns, [name]: null })).toBeNull();
  expect(repeatOf({ ...columns, repeatEvery: 'day' })).toBeNull();
  expect(repeatOf({ ...columns, repeatPart: 'night' })).toBeNull();
});
