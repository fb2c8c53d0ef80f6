import { expect, test } from '@jest/globals';
import { followUpStatuses, isFollowUpStatus, nextStatus, verbsIn } from './statuses.ts';

test('the statuses of a follow-up and the verbs between them', () => {
  expect(followUpStatuses).toEqual({
    registered: { activate: 'active', close: 'closed' },
    active: { pause: 'paused', close: 'closed' },
    paused: { activate: 'active', close: 'closed' },
    closed: { reopen: 'registered' },
  });
});

test('a verb that does not exist in a status leads nowhere', () => {
  expect(nextStatus('active', 'pause')).toBe('paused');
  expect(nextStatus('closed', 'activate')).toBeNull();
  expect(nextStatus('active', 'activate')).toBeNull();
});

test('the page offers only verbs that exist', () => {
  expect(verbsIn('active')).toEqual(['pause', 'close']);
  expect(verbsIn('paused')).toEqual(['activate', 'close']);
  expect(verbsIn('closed')).toEqual(['reopen']);
});

test('a word outside the table is no status', () => {
  expect(isFollowUpStatus('paused')).toBe(true);
  expect(isFollowUpStatus('sleeping')).toBe(false);
});
