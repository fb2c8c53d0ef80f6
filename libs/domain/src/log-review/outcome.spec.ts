import { expect, test } from '@jest/globals';
import {
  allReviewOutcomes,
  isLate,
  isReviewOutcome,
  judgingBlockers,
  type Judging,
  requireMayJudge,
  reviewOutcomes,
  reviewWithinDays,
} from './outcome.ts';

const judging: Judging = { before: null, aboutMyself: false, text: 'Hun var på vakt den kvelden.' };

test('what can come of it', () => {
  expect(reviewOutcomes).toEqual({
    ok: { closes: true, incident: false },
    asked: { closes: false, incident: false },
    misuse: { closes: true, incident: true },
  });
  expect(allReviewOutcomes).toHaveLength(3);
  expect(isReviewOutcome('ok')).toBe(true);
  expect(isReviewOutcome('forgotten')).toBe(false);
});

test('it is judged in writing, once, and never by the one it is about', () => {
  expect(judgingBlockers(judging)).toEqual([]);
  expect(judgingBlockers({ ...judging, text: ' ' })).toEqual(['text_missing']);
  expect(judgingBlockers({ ...judging, aboutMyself: true })).toEqual(['about_yourself']);
  expect(judgingBlockers({ ...judging, before: 'misuse' })).toEqual(['already_judged']);
  expect(judgingBlockers({ ...judging, before: 'asked' })).toEqual([]);
  expect(() => {
    requireMayJudge({ ...judging, before: 'ok' });
  }).toThrow('blocked');
});

test('N03 what nobody has looked at for more than seven days is late', () => {
  expect(reviewWithinDays).toBe(7);
  expect(isLate('2026-11-02', null, '2026-11-09')).toBe(false);
  expect(isLate('2026-11-02', null, '2026-11-10')).toBe(true);
  expect(isLate('2026-11-02', 'asked', '2026-11-10')).toBe(false);
});
