import { expect, test } from '@jest/globals';
import { type Hiding, hiddenAtMostMonths, hidingBlockers, requireMayHide } from './hiding.ts';

const hiding: Hiding = { today: '2026-11-25', until: '2027-05-25', reason: 'Fare for liv og helse.' };

test('an entry is hidden by a dated and reasoned decision, for half a year at most', () => {
  expect(hiddenAtMostMonths).toBe(6);
  expect(hidingBlockers(hiding)).toEqual([]);
  expect(hidingBlockers({ ...hiding, until: '2026-11-25' })).toEqual([]);
});

test.each<[string, Partial<Hiding>]>([
  ['reason_missing', { reason: '  ' }],
  ['ends_before_today', { until: '2026-11-24' }],
  ['lasts_too_long', { until: '2027-05-26' }],
])('%s', (code, part) => {
  expect(hidingBlockers({ ...hiding, ...part })).toEqual([code]);
  expect(() => {
    requireMayHide({ ...hiding, ...part });
  }).toThrow('blocked');
});
