import { expect, test } from '@jest/globals';
import type { Answer, AreaAnswer } from './answers.ts';
import type { Area } from './areas.ts';
import {
  isRepeatInterval,
  proposedInterval,
  repeatBlockers,
  repeatIntervals,
  repeatOn,
  requireMayRepeat,
} from './repeat.ts';
import { trendOf } from './trend.ts';

const said = (area: Area, answer: Answer): AreaAnswer => ({ area, answer, ownWords: '', note: '' });

test('the intervals, in months', () => {
  expect(repeatIntervals).toEqual({
    three_months: 3,
    six_months: 6,
    twelve_months: 12,
    not_by_date: null,
  });
  expect([isRepeatInterval('six_months'), isRepeatInterval('weekly')]).toEqual([true, false]);
  expect(repeatOn('three_months', '2026-11-30')).toBe('2027-02-28');
  expect(repeatOn('not_by_date', '2026-11-30')).toBeNull();
});

test('what is grave is asked about sooner', () => {
  expect(proposedInterval([said('housing', 'some')])).toBe('six_months');
  expect(proposedInterval([said('housing', 'some'), said('debt', 'serious')])).toBe('three_months');
});

test('only a completed mapping has a next one', () => {
  expect(repeatBlockers({ status: 'completed' })).toEqual([]);
  expect(() => {
    requireMayRepeat({ status: 'draft' });
  }).toThrow('blocked');
  expect(repeatBlockers({ status: 'draft' })).toEqual(['mapping-not-completed']);
});

test('each area through all mappings; one that nobody has talked about is left out', () => {
  const first = [said('debt', 'serious'), said('housing', 'not_talked')];
  const second = [said('debt', 'some'), said('leisure', 'fine')];
  expect(trendOf([first, second])).toEqual([
    { area: 'debt', answers: ['serious', 'some'] },
    { area: 'leisure', answers: ['not_talked', 'fine'] },
  ]);
  expect(trendOf([])).toEqual([]);
});
