import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  allIndicators,
  hadTimeToBeMapped,
  indicators,
  isIndicatorCode,
  isMappedInTime,
  mappedWithinDays,
} from './indicators.ts';
import { missionGoals } from './mission-goals.ts';

test('every indicator says whom it counts, how they are divided, and which goals it serves', () => {
  const lines = allIndicators.map((code) => {
    const { goals, level, counts, columns } = indicators[code];
    return `${code} ${goals.join(' ')} ${level} ${counts}: ${columns.join(' ')}`;
  });
  expect(lines).toEqual([
    'followed_up_by_status 1.7 2.1 system followed_up_on_the_last_day: registered active paused',
    'mapped_within_30_days 2.1 3.1 organisation registered_30_days_before_the_quarter_ended: in_time late_or_not_yet',
    'transitions_met 2.2 3.3 organisation transitions_closed_in_the_quarter: met ended_otherwise',
  ]);
  expect(isIndicatorCode('number_of_meetings')).toBe(false);
});

test('mapped in time is within thirty days of registration', () => {
  expect(mappedWithinDays).toBe(30);
  expect(isMappedInTime('2026-09-01', '2026-10-01')).toBe(true);
  expect(isMappedInTime('2026-09-01', '2026-10-02')).toBe(false);
  expect(isMappedInTime('2026-09-01', null)).toBe(false);
});

test('nobody counts as late before the thirty days are over', () => {
  expect(hadTimeToBeMapped('2026-08-31', '2026-09-30')).toBe(true);
  expect(hadTimeToBeMapped('2026-09-01', '2026-09-30')).toBe(false);
});

test('the goals of the national mission and the year by which each shall be reached', () => {
  expect(keysOf(missionGoals).map((goal) => `${goal} ${String(missionGoals[goal].by)}`)).toEqual([
    '1.1 2026',
    '1.2 2034',
    '1.3 null',
    '1.4 null',
    '1.5 null',
    '1.6 2034',
    '1.7 2034',
    '2.1 2029',
    '2.2 2034',
    '2.3 2024',
    '3.1 2026',
    '3.2 2029',
    '3.3 2034',
  ]);
});
