import { expect, test } from '@jest/globals';
import type { NoteFacts, NoteReader } from './readers.ts';
import { blankBlockers, mayChange, shareBlockers, writeBlockers } from './writing.ts';

const note: NoteFacts = {
  ownerServiceId: 'nav',
  category: 'health',
  audience: 'service',
  profession: 'nav_counsellor',
  writtenByPostId: 'marte',
  memberPostIds: [],
  sharedWith: ['bup'],
};
const team: readonly NoteReader[] = [
  { postId: 'marte', serviceId: 'nav', profession: 'nav_counsellor', categories: [] },
  { postId: 'samir', serviceId: 'bup', profession: 'health', categories: ['health'] },
  { postId: 'kari', serviceId: 'school', profession: 'school_counsellor', categories: ['basic'] },
  { postId: 'dps', serviceId: 'dps', profession: 'health', categories: ['health'] },
];
const writing = { text: 'Vi møttes.', note, team };

test('a note says something', () => {
  expect(writeBlockers(writing)).toEqual([]);
  expect(writeBlockers({ ...writing, text: ' ' })).toEqual(['text-missing']);
});

test('L05 health personnel write for their profession alone', () => {
  expect(writeBlockers({ ...writing, note: { ...note, profession: 'health', audience: 'team' } })).toEqual([
    'locked-to-profession',
  ]);
});

test('a restricted note has somebody chosen, and each of them can read it', () => {
  const chosen = (memberPostIds: readonly string[]) =>
    writeBlockers({ ...writing, note: { ...note, audience: 'members', memberPostIds } });
  expect(chosen([])).toEqual(['nobody-chosen']);
  expect(chosen(['samir'])).toEqual([]);
  expect(chosen(['samir', 'kari'])).toEqual(['chosen-cannot-read']);
  expect(chosen(['a-stranger'])).toEqual(['chosen-cannot-read']);
  expect(writeBlockers({ ...writing, note: { ...note, memberPostIds: ['kari'] } })).toEqual([]);
});

test('what is wrong is blanked once, with a reason, by its own service', () => {
  const standing = { reason: 'Gjelder en annen.', blanked: false, ownService: true };
  expect(blankBlockers(standing)).toEqual([]);
  expect(blankBlockers({ ...standing, reason: '' })).toEqual(['reason-missing']);
  expect(blankBlockers({ ...standing, blanked: true })).toEqual(['already-blanked']);
  expect(blankBlockers({ ...standing, ownService: false })).toEqual(['not-own-service']);
});

test('L05 one note is shared with one service on the team that has the category, once, with a reason', () => {
  const sharing = {
    reason: 'De trenger det.',
    blanked: false,
    ownService: true,
    note,
    serviceId: 'dps',
    team,
  };
  expect(shareBlockers(sharing)).toEqual([]);
  expect(shareBlockers({ ...sharing, reason: '' })).toEqual(['reason-missing']);
  expect(shareBlockers({ ...sharing, blanked: true })).toEqual(['already-blanked']);
  expect(shareBlockers({ ...sharing, ownService: false })).toEqual(['not-own-service']);
  expect(shareBlockers({ ...sharing, serviceId: 'bup' })).toEqual(['already-shared']);
  expect(shareBlockers({ ...sharing, serviceId: 'school' })).toEqual(['category-not-opened']);
  expect(shareBlockers({ ...sharing, serviceId: 'ppt' })).toEqual(['service-not-on-team']);
  expect(shareBlockers({ ...sharing, serviceId: 'nav' })).toEqual([
    'shared-with-itself',
    'category-not-opened',
  ]);
});

test('only who wrote it writes it anew, and not what is blanked', () => {
  expect(mayChange(note, 'marte', false)).toBe(true);
  expect(mayChange(note, 'marte', true)).toBe(false);
  expect(mayChange(note, 'samir', false)).toBe(false);
});
