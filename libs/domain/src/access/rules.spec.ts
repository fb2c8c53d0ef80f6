import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { roleOfRelation, ruleName, rules } from './rules.ts';

test('D1 the rules of refusal: their order, their ids, and which of them emergency access may lift', () => {
  const table = keysOf(rules).map(
    (rule) => `${ruleName(rule)}${rules[rule].overridable ? ' (liftable)' : ''}`,
  );
  expect(table).toEqual([
    'T02:not-assured',
    'D1.7:role-lacks-permission',
    'D1.7:not-about-a-young-person',
    'A06:protection-unknown',
    'A05:too-close',
    'A01:strictly-confidential',
    'D8:emergency-never',
    'A01:confidential (liftable)',
    'A05:shielded (liftable)',
    'A04:guardian-blocked',
    'D1.2:no-relation (liftable)',
    'D1.2:former-member (liftable)',
    'D1.2:relation-not-for-role',
    'D8:emergency-only-reads',
    'D1.2:invited-sees-the-invitation-only (liftable)',
    'D1.7:follow-up-closed',
    'L02:nothing-opens-it (liftable)',
    'C05:own-lock',
  ]);
});

test('a relation counts in one kind of role', () => {
  expect(roleOfRelation).toEqual({
    member: 'professional',
    invited: 'professional',
    emergency: 'professional',
    former: null,
    self: 'young_person',
    guardian: 'guardian',
    none: null,
  });
});
