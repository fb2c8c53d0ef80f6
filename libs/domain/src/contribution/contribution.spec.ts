import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  awaitsFeedback,
  contributionKinds,
  feedbackBlockers,
  feedbackDue,
  isContributionKind,
  isVisibility,
  visibilities,
} from './contribution.ts';

const comment = { kind: 'comment', visibility: 'team', writtenOn: '2026-11-20', usedHow: null } as const;

test('the team answers goals and questions within a week, the rest within two', () => {
  expect(
    keysOf(contributionKinds).map((kind) => `${kind} ${String(feedbackDue({ ...comment, kind }))}`),
  ).toEqual(['goal 2026-11-27', 'comment 2026-12-04', 'answer 2026-12-04', 'question 2026-11-27']);
  expect(isContributionKind('poem')).toBe(false);
});

test('a contribution to the team awaits «slik brukte vi det»', () => {
  expect(awaitsFeedback(comment)).toBe(true);
  expect(awaitsFeedback({ ...comment, usedHow: ' ' })).toBe(true);
  expect(awaitsFeedback({ ...comment, usedHow: 'Vi møtes på verkstedet.' })).toBe(false);
});

test('what only I read is answered by nobody', () => {
  const own = { ...comment, visibility: 'only_me' } as const;
  expect(awaitsFeedback(own)).toBe(false);
  expect(feedbackDue(own)).toBeNull();
  expect(feedbackBlockers(own, 'Takk')).toEqual(['only_the_young_person_reads_it']);
  expect(visibilities).toEqual({ only_me: { teamReads: false }, team: { teamReads: true } });
  expect(isVisibility('guardians')).toBe(false);
});

test('feedback says something, and is given once', () => {
  expect(feedbackBlockers(comment, 'Vi flyttet møtet.')).toEqual([]);
  expect(feedbackBlockers(comment, ' ')).toEqual(['says_nothing']);
  expect(feedbackBlockers({ ...comment, usedHow: 'Vi flyttet møtet.' }, 'Igjen')).toEqual([
    'already_answered',
  ]);
});
