import { expect, test } from '@jest/globals';
import { absenceBlockers, type AbsenceFacts } from './absence.ts';

const facts: AbsenceFacts = {
  today: '2026-11-20',
  from: '2026-12-21',
  until: '2027-01-03',
  overlaps: false,
  standInIsMe: false,
  standInIsHere: true,
  standInIsActive: true,
};

test('one day away is an absence', () => {
  expect(absenceBlockers(facts)).toEqual([]);
  expect(absenceBlockers({ ...facts, from: '2026-11-20', until: '2026-11-20' })).toEqual([]);
});

test.each<[string, Partial<AbsenceFacts>]>([
  ['absence-dates-invalid', { until: '2026-12-20' }],
  ['absence-dates-invalid', { from: '2026-02-30', until: '2026-12-20' }],
  ['absence-dates-invalid', { until: '2026-13-40' }],
  ['absence-is-over', { from: '2026-11-01', until: '2026-11-19' }],
  ['absence-overlaps', { overlaps: true }],
  ['stand-in-is-me', { standInIsMe: true }],
  ['stand-in-elsewhere', { standInIsHere: false }],
  ['stand-in-not-active', { standInIsActive: false }],
])('%s', (code, part) => {
  expect(absenceBlockers({ ...facts, ...part })).toEqual([code]);
});
