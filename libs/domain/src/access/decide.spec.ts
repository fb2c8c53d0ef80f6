import { expect, test } from '@jest/globals';
import { decide } from './decide.ts';
import { type AccessFacts, nothingHidden } from './reader.ts';

const member: AccessFacts = {
  ...nothingHidden,
  role: 'nav_counsellor',
  relation: 'member',
  holder: false,
  permission: 'case.read',
  category: null,
  ownService: false,
  grants: [
    { category: 'basic', basis: 'consent:c1' },
    { category: 'school', basis: 'statute:danger_to_life' },
  ],
  followUpStatus: 'active',
  sharedWithGuardian: false,
};
const paused: AccessFacts = { ...member, grants: [], followUpStatus: 'paused' };
const self: AccessFacts = {
  ...member,
  role: 'young_person',
  relation: 'self',
  permission: 'own-page.read',
  grants: [],
};
const guardian: AccessFacts = {
  ...self,
  role: 'guardian',
  relation: 'guardian',
  permission: 'guardian-page.read',
};
const invited: AccessFacts = { ...member, relation: 'invited', permission: 'invitation.read', grants: [] };

const emergency: AccessFacts = {
  ...member,
  relation: 'emergency',
  grants: [],
  emergency: [{ category: 'health', basis: 'emergency:e1' }],
};
const withBasic: AccessFacts = {
  ...emergency,
  emergency: [...emergency.emergency, { category: 'basic', basis: 'emergency:e2' }],
};

const answer = (facts: AccessFacts): string => {
  const decision = decide(facts);
  return decision.allow ? `yes, ${decision.basis}` : `no, ${decision.rule}`;
};

test.each<[string, AccessFacts, string]>([
  ['a manager reads a case', { ...member, role: 'manager' }, 'no, role-lacks-permission'],
  ['a system administrator reads a case', { ...member, role: 'system_admin' }, 'no, role-lacks-permission'],
  [
    'the young person uses a permission of professionals',
    { ...self, permission: 'case.read' },
    'no, role-lacks-permission',
  ],
  [
    'figures are asked about one young person',
    { ...member, role: 'manager', permission: 'release.read' },
    'no, not-about-a-young-person',
  ],
  [
    'a registration is asked about one who is known',
    { ...member, permission: 'young-person.register' },
    'no, not-about-a-young-person',
  ],
  ['a session that is not assured', { ...member, assured: false }, 'no, not-assured'],
  ['what could not be looked up', { ...member, protections: null }, 'no, protection-unknown'],
  ['too close, with everything else in order', { ...member, tooClose: true }, 'no, too-close'],
  [
    'kode 6 without clearance',
    { ...member, protections: ['strictly_confidential'] },
    'no, strictly-confidential',
  ],
  [
    'kode 19 without clearance',
    { ...member, protections: ['strictly_confidential_abroad'] },
    'no, strictly-confidential',
  ],
  [
    'kode 6 with clearance for kode 7',
    { ...member, protections: ['strictly_confidential'], clearances: ['confidential'] },
    'no, strictly-confidential',
  ],
  ['kode 7 without clearance', { ...member, protections: ['confidential'] }, 'no, confidential'],
  ['shielded without clearance', { ...member, protections: ['shielded'] }, 'no, shielded'],
  [
    'kode 7 and shielded, cleared for one of them',
    { ...member, protections: ['confidential', 'shielded'], clearances: ['confidential'] },
    'no, shielded',
  ],
  [
    'kode 6 with clearance and membership',
    { ...member, protections: ['strictly_confidential'], clearances: ['strictly_confidential'] },
    'yes, consent:c1',
  ],
  [
    'kode 6 with clearance and no membership',
    {
      ...member,
      relation: 'none',
      protections: ['strictly_confidential'],
      clearances: ['strictly_confidential'],
    },
    'no, no-relation',
  ],
  ['the protected young person herself', { ...self, protections: ['strictly_confidential'] }, 'yes, self'],
  [
    'another young person than the protected one',
    { ...self, relation: 'none', protections: ['strictly_confidential'] },
    'no, strictly-confidential',
  ],
  [
    'a guardian of a protected child',
    { ...guardian, protections: ['confidential'], clearances: ['confidential'] },
    'no, guardian-blocked',
  ],
  [
    'a guardian for whom two have opened',
    { ...guardian, protections: ['strictly_confidential'], guardianOpened: true },
    'yes, guardian',
  ],
  [
    'a colleague who is not on the team',
    { ...member, relation: 'none', ownService: true },
    'no, no-relation',
  ],
  ['a former member of the team', { ...member, relation: 'former', ownService: true }, 'no, former-member'],
  ['another young person than the one who signed in', { ...self, relation: 'none' }, 'no, no-relation'],
  ['a member who reads as a guardian', { ...guardian, relation: 'member' }, 'no, relation-not-for-role'],
  [
    'a guardian who reads as a professional',
    { ...member, relation: 'guardian' },
    'no, relation-not-for-role',
  ],
  ['a young person on the team of another', { ...self, relation: 'member' }, 'no, relation-not-for-role'],
  [
    'an invited who opens the case',
    { ...invited, permission: 'case.read' },
    'no, invited-sees-the-invitation-only',
  ],
  [
    'an invited who opens a row of the own service',
    { ...invited, category: 'basic', ownService: true },
    'no, nothing-opens-it',
  ],
  ['an invited who reads the invitation', invited, 'yes, invitation'],
  [
    'a receiver who is not on the team answers',
    { ...invited, permission: 'transition.answer' },
    'yes, invitation',
  ],
  ['an invited who answers', { ...invited, permission: 'team.answer' }, 'yes, invitation'],
  ['a member who is offered a transition', { ...member, permission: 'transition.answer' }, 'yes, consent:c1'],
  [
    'a member writes in a closed case',
    { ...member, permission: 'goal.write', followUpStatus: 'closed' },
    'no, follow-up-closed',
  ],
  [
    'the young person writes in a closed case',
    { ...self, permission: 'contribution.write', followUpStatus: 'closed' },
    'no, follow-up-closed',
  ],
  [
    'the young person asks for erasure in a closed case',
    { ...self, permission: 'own-data.ask', followUpStatus: 'closed' },
    'yes, self',
  ],
  ['the young person reads a closed case', { ...self, followUpStatus: 'closed' }, 'yes, self'],
  ['a member opens the case with a consent for «basic»', member, 'yes, consent:c1'],
  [
    'a member reads a category that a statute opens',
    { ...member, category: 'school' },
    'yes, statute:danger_to_life',
  ],
  ['a member reads a category that nothing opens', { ...member, category: 'health' }, 'no, nothing-opens-it'],
  [
    'a member reads what the own service wrote in it',
    { ...member, category: 'health', ownService: true },
    'yes, own_service',
  ],
  [
    'a member reads a category after the pause',
    { ...member, category: 'school', followUpStatus: 'paused' },
    'no, nothing-opens-it',
  ],
  [
    'a member reads own notes after the pause',
    { ...paused, category: 'health', ownService: true },
    'yes, own_service',
  ],
  ['a member opens the case page after the pause', paused, 'yes, own_service'],
  ['a member opens the team after the pause', { ...paused, permission: 'team.read' }, 'no, nothing-opens-it'],
  [
    'the holder opens the team after the pause',
    { ...paused, permission: 'team.read', holder: true },
    'yes, baton',
  ],
  ['the holder opens the case page after the pause', { ...paused, holder: true }, 'yes, baton'],
  [
    'the holder reads health by holding',
    { ...member, category: 'health', holder: true },
    'no, nothing-opens-it',
  ],
  ['a member leaves after the pause', { ...paused, permission: 'team.leave' }, 'yes, own_service'],
  [
    'the young person reads every category',
    { ...self, category: 'family', followUpStatus: 'paused' },
    'yes, self',
  ],
  ['an emergency access opens the frame of the case', emergency, 'yes, emergency:e1'],
  [
    'an emergency access opens the chosen category',
    { ...emergency, category: 'health' },
    'yes, emergency:e1',
  ],
  ['an emergency access to another category', { ...emergency, category: 'school' }, 'no, nothing-opens-it'],
  [
    'an emergency access after the pause',
    { ...emergency, category: 'health', followUpStatus: 'paused' },
    'yes, emergency:e1',
  ],
  ['the plan, without «basic» chosen', { ...emergency, permission: 'plan.read' }, 'no, nothing-opens-it'],
  ['the plan, with «basic» chosen', { ...withBasic, permission: 'plan.read' }, 'yes, emergency:e2'],
  [
    'an emergency access writes',
    { ...withBasic, permission: 'mapping.write', category: 'health' },
    'no, emergency-only-reads',
  ],
  [
    'an emergency access reads the consents',
    { ...withBasic, permission: 'consent.read' },
    'no, emergency-only-reads',
  ],
  [
    'D8 an emergency access to kode 6, cleared or not',
    {
      ...emergency,
      protections: ['strictly_confidential'],
      clearances: ['strictly_confidential'],
    },
    'no, emergency-never',
  ],
  [
    'D8 an emergency access to kode 19, cleared or not',
    {
      ...emergency,
      protections: ['strictly_confidential_abroad'],
      clearances: ['strictly_confidential_abroad'],
    },
    'no, emergency-never',
  ],
  ['D8 an emergency access to somebody too close', { ...emergency, tooClose: true }, 'no, too-close'],
  [
    'D8 an emergency access to kode 7 without clearance',
    { ...emergency, protections: ['confidential'] },
    'no, confidential',
  ],
  ['a manager with an emergency access', { ...emergency, role: 'manager' }, 'no, role-lacks-permission'],
  [
    'a member in an emergency opens the case: the log says so',
    { ...emergency, relation: 'member' },
    'yes, emergency:e1',
  ],
  [
    'a member in an emergency reads the category that lacked',
    { ...emergency, relation: 'member', category: 'health' },
    'yes, emergency:e1',
  ],
  [
    'a member in an emergency writes in that category',
    { ...emergency, relation: 'member', category: 'health', permission: 'mapping.write' },
    'no, nothing-opens-it',
  ],
  [
    'a member in an emergency reads a category that is shared anyway',
    { ...member, emergency: withBasic.emergency, category: 'school' },
    'yes, statute:danger_to_life',
  ],
  ['an invited in an emergency opens the case', { ...emergency, relation: 'invited' }, 'yes, emergency:e1'],
  [
    'an invited in an emergency still answers the invitation',
    { ...emergency, relation: 'invited', permission: 'team.answer' },
    'yes, invitation',
  ],
  ['a guardian opens the own page', guardian, 'yes, guardian'],
  ['a guardian reads a row', { ...guardian, category: 'basic' }, 'no, nothing-opens-it'],
  [
    'a guardian reads a row that the young person has shared',
    { ...guardian, category: 'basic', sharedWithGuardian: true },
    'yes, guardian',
  ],
])('%s', (_, facts, expected) => {
  expect(answer(facts)).toBe(expected);
});
