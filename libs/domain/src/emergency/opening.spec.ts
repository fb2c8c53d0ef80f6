import { expect, test } from '@jest/globals';
import {
  emergencyBlockers,
  emergencyHours,
  latelyDays,
  mostActive,
  mostLately,
  reasonLetters,
  requireMayOpenEmergency,
  type EmergencyOpening,
} from './opening.ts';

const opening: EmergencyOpening = {
  today: '2026-11-20',
  reasonCode: 'danger',
  reason: 'Jonas er på legevakten.',
  categories: ['health'],
  hours: 4,
  tellLater: null,
  active: 2,
  lately: 4,
  reviewOverdue: false,
};
const later = { until: '2026-12-20', reason: 'Det kan gjøre faren større.' };

test('the numbers of the rule', () => {
  expect({ reasonLetters, emergencyHours, mostActive, mostLately, latelyDays }).toEqual({
    reasonLetters: { least: 20, most: 1000 },
    emergencyHours: { usual: 4, most: 24 },
    mostActive: 3,
    mostLately: 5,
    latelyDays: 30,
  });
});

test('with a reason, a category and a fresh sign-in nothing stands in the way', () => {
  expect(emergencyBlockers(opening)).toEqual([]);
  expect(emergencyBlockers({ ...opening, hours: 24, tellLater: later })).toEqual([]);
  expect(emergencyBlockers({ ...opening, reason: 'x'.repeat(1000) })).toEqual([]);
});

test.each<[string, Partial<EmergencyOpening>]>([
  ['review-overdue', { reviewOverdue: true }],
  ['too-many-active', { active: 3 }],
  ['too-many-lately', { lately: 5 }],
  ['reason-code-missing', { reasonCode: null }],
  ['reason-too-short', { reason: `  ${'x'.repeat(19)}  ` }],
  ['reason-too-long', { reason: 'x'.repeat(1001) }],
  ['no-category', { categories: [] }],
  ['hours-not-allowed', { hours: 0 }],
  ['hours-not-allowed', { hours: 25 }],
  ['hours-not-allowed', { hours: 1.5 }],
  ['tell-later-date', { tellLater: { ...later, until: '' } }],
  ['tell-later-date', { tellLater: { ...later, until: '2026-11-20' } }],
  ['tell-later-date', { tellLater: { ...later, until: '2026-12-21' } }],
  ['tell-later-reason', { tellLater: { ...later, reason: 'x'.repeat(19) } }],
  ['tell-later-reason', { tellLater: { ...later, reason: 'x'.repeat(1001) } }],
])('%s', (code, part) => {
  expect(emergencyBlockers({ ...opening, ...part })).toEqual([code]);
});

test('what stands in the way is refused with the whole list', () => {
  expect(() => {
    requireMayOpenEmergency({ ...opening, reason: '', categories: [] });
  }).toThrow(expect.objectContaining({ blockers: ['reason-too-short', 'no-category'] }));
});
