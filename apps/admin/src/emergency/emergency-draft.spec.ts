import { expect, test } from '@jest/globals';
import { bodyOf, type EmergencyDraft, emptyDraft, missingIn } from './emergency-draft.ts';

const filled: EmergencyDraft = {
  ...emptyDraft,
  number: '148509 50025',
  reasonCode: 'danger',
  reason: 'Han kan ikke si hvilke medisiner han bruker.',
  categories: ['health'],
};
const asking = { today: '2026-11-20', byNumber: true, standing: [] };

test('an empty form says everything that is missing, what is the reader’s own affair first', () => {
  expect(missingIn(emptyDraft, { ...asking, standing: ['review-overdue'] })).toEqual([
    'review-overdue',
    'number-missing',
    'reason-code-missing',
    'reason-too-short',
    'no-category',
  ]);
});

test('filled in, nothing is missing; the number is not asked for where the reader is on the team', () => {
  expect(missingIn(filled, asking)).toEqual([]);
  expect(missingIn({ ...filled, number: '' }, { ...asking, byNumber: false })).toEqual([]);
});

test('later than at once needs a day and a reason', () => {
  expect(missingIn({ ...filled, later: true }, asking)).toEqual(['tell-later-date', 'tell-later-reason']);
});

test('what is sent: a number or an id, and later only when it was chosen', () => {
  expect(bodyOf(filled, undefined)).toEqual({
    number: '148509 50025',
    reasonCode: 'danger',
    reason: filled.reason,
    categories: ['health'],
    hours: 4,
  });
  expect(bodyOf({ ...filled, later: true, laterOn: '2026-11-25', laterWhy: 'Fordi.' }, 'id')).toMatchObject({
    youngPersonId: 'id',
    tellLater: { until: '2026-11-25', reason: 'Fordi.' },
  });
});
