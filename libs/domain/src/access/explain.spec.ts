import { expect, test } from '@jest/globals';
import { explain, topics, whatWouldChange } from './explain.ts';
import { type AccessFacts, nothingHidden } from './reader.ts';

const member: Omit<AccessFacts, 'permission' | 'category' | 'ownService' | 'keptBack'> = {
  ...nothingHidden,
  role: 'nav_counsellor',
  relation: 'member',
  holder: false,
  grants: [
    { category: 'basic', basis: 'consent:c' },
    { category: 'school', basis: 'statute:s' },
  ],
  followUpStatus: 'active',
  sharedWithGuardian: false,
};
const answers = (facts: typeof member, keptOut = false): string[] =>
  explain(facts, keptOut).map((one) =>
    one.allow ? `${one.topic} ${one.basis}` : `${one.topic} ${one.rule} ${one.changes.join(',')}`,
  );

test('a member: yes with the basis, no with the rule and what would change it', () => {
  expect(answers(member)).toEqual([
    'case consent:c',
    'basic consent:c',
    'school statute:s',
    'work_economy nothing-opens-it consent,legal-basis,emergency',
    'health nothing-opens-it consent,legal-basis,emergency',
    'family nothing-opens-it consent,legal-basis,emergency',
    'own_words consent:c',
  ]);
});

test('C05 whoever the young person keeps out of the own words is told so', () => {
  expect(answers(member, true).at(-1)).toBe('own_words own-lock young-person-opens');
  expect(answers({ ...member, grants: [] }, true).at(-1)).toMatch(/^own_words nothing-opens-it/);
});

test('somebody who is asked, and an administrator', () => {
  expect(answers({ ...member, relation: 'invited' })[0]).toBe(
    'case invited-sees-the-invitation-only accepts,emergency',
  );
  expect(new Set(answers({ ...member, role: 'local_admin' }).map((one) => one.split(' ')[1]))).toEqual(
    new Set(['role-lacks-permission']),
  );
});

test('every topic, and what would change each refusal', () => {
  expect(topics).toEqual(['case', 'basic', 'school', 'work_economy', 'health', 'family', 'own_words']);
  expect(whatWouldChange).toEqual({
    'not-assured': ['stronger-sign-in'],
    'role-lacks-permission': ['post-as-professional'],
    'not-about-a-young-person': ['post-as-professional'],
    'protection-unknown': ['protection-looked-up'],
    'too-close': ['somebody-else-instead'],
    'strictly-confidential': ['clearance'],
    'emergency-never': ['clearance', 'asked-and-accepts'],
    confidential: ['clearance'],
    shielded: ['clearance'],
    'guardian-blocked': ['two-open-for-guardian'],
    'no-relation': ['asked-and-accepts', 'emergency'],
    'former-member': ['asked-and-accepts', 'emergency'],
    'relation-not-for-role': ['post-as-professional'],
    'emergency-only-reads': ['asked-and-accepts'],
    'invited-sees-the-invitation-only': ['accepts', 'emergency'],
    'follow-up-closed': ['reopened'],
    'nothing-opens-it': ['consent', 'legal-basis', 'emergency'],
    'own-lock': ['young-person-opens'],
  });
});
