import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  type Audience,
  audiences,
  audiencesFor,
  isAudience,
  type NoteFacts,
  type NoteReader,
  readersOf,
  whySees,
} from './readers.ts';

const bup = { serviceId: 'bup', profession: 'health', categories: ['basic', 'health'] } as const;
const school = { serviceId: 'school', profession: 'school_counsellor', categories: ['basic'] } as const;
const team: readonly NoteReader[] = [
  { postId: 'samir', ...bup },
  { postId: 'berit', ...bup },
  { postId: 'secretary', ...bup, profession: 'youth_coordinator' },
  { postId: 'kari', ...school },
  { postId: 'marte', serviceId: 'nav', profession: 'nav_counsellor', categories: ['basic', 'health'] },
];
const written: NoteFacts = {
  ownerServiceId: 'bup',
  category: 'health',
  audience: 'service',
  profession: 'health',
  writtenByPostId: 'samir',
  memberPostIds: [],
  sharedWith: [],
};
const seenBy = (note: Partial<NoteFacts>): string[] =>
  readersOf({ ...written, ...note }, team).map(({ postId, why }) => `${postId} ${why}`);

test.each<[Audience, string[]]>([
  ['service', ['samir wrote_it', 'berit own_service', 'secretary own_service']],
  ['profession', ['samir wrote_it', 'berit own_profession']],
  ['members', ['samir wrote_it', 'secretary chosen', 'marte chosen']],
  ['team', ['samir wrote_it', 'berit own_service', 'secretary own_service', 'marte team']],
])('a note for «%s» is seen by those and nobody else', (audience, names) => {
  const memberPostIds = ['secretary', 'marte', 'kari'];
  expect(seenBy({ audience, memberPostIds })).toEqual(names);
});

test('L05 a note of health personnel has one audience; others choose, their own service first', () => {
  expect(audiencesFor('health')).toEqual(['profession']);
  expect(audiencesFor('nav_counsellor')).toEqual(['service', 'profession', 'members', 'team']);
  expect(keysOf(audiences).every(isAudience)).toBe(true);
  expect(isAudience('everybody')).toBe(false);
});

test('L05 shared item by item it reaches that service, as long as the category is opened to it', () => {
  const sharedWith = ['nav', 'school'];
  expect(seenBy({ audience: 'profession', sharedWith })).toEqual([
    'samir wrote_it',
    'berit own_profession',
    'marte shared',
  ]);
});

test('L05 membership alone never opens health: not to a coordinator, whatever the audience', () => {
  const coordinator = {
    postId: 'c',
    serviceId: 'c',
    profession: 'youth_coordinator',
    categories: ['basic'],
  } as const;
  expect(
    keysOf(audiences).map((audience) =>
      whySees({ ...written, audience, memberPostIds: ['c'], sharedWith: ['c'] }, coordinator),
    ),
  ).toEqual([null, null, null, null]);
});

test('being chosen matters for `members` alone', () => {
  expect(seenBy({ audience: 'service', memberPostIds: ['marte'] })).not.toContain('marte chosen');
});
