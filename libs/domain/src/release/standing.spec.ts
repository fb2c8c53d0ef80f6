import { expect, test } from '@jest/globals';
import { approvers, missingApprovals, standingOf } from './standing.ts';

test('two approve: whoever looks after the figures, and the privacy officer', () => {
  expect(approvers).toEqual(['figures_steward', 'privacy_officer']);
  expect(missingApprovals(['privacy_officer'])).toEqual(['figures_steward']);
});

test('a release is seen when both have approved it', () => {
  expect(standingOf([])).toBe('waiting');
  expect(standingOf(['figures_steward'])).toBe('waiting');
  expect(standingOf(['privacy_officer', 'figures_steward'])).toBe('published');
});

test('a correction replaces when it is approved itself, and not before', () => {
  expect(standingOf(['privacy_officer', 'figures_steward'], 'waiting')).toBe('published');
  expect(standingOf(['privacy_officer', 'figures_steward'], 'published')).toBe('replaced');
  expect(standingOf(['privacy_officer', 'figures_steward'], 'replaced')).toBe('replaced');
});
