import { expect, test } from '@jest/globals';
import { standingOf, type VersionDates } from './standing.ts';

const version: VersionDates = { state: 'approved', from: '2026-11-20', until: '2026-12-01' };

test('a version is in force from its first day until the next one’s', () => {
  expect(
    ['2026-11-19', '2026-11-20', '2026-11-30', '2026-12-01'].map((day) => standingOf(version, day)),
  ).toEqual(['to_come', 'in_force', 'in_force', 'earlier']);
  expect(standingOf({ ...version, until: null }, '2040-01-01')).toBe('in_force');
});

test('what nobody has approved is not in force', () => {
  expect(standingOf({ ...version, state: 'proposed' }, '2026-11-25')).toBe('proposed');
  expect(standingOf({ ...version, state: 'rejected' }, '2026-11-25')).toBe('rejected');
});
