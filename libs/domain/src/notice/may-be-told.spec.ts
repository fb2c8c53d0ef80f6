import { expect, test } from '@jest/globals';
import { nothingHidden } from '../access/reader.ts';
import { allProtectionLevels } from '../protection/levels.ts';
import { mayBeTold, type NoticeFacts } from './may-be-told.ts';

const member: NoticeFacts = {
  ...nothingHidden,
  role: 'nav_counsellor',
  relation: 'member',
  holder: false,
  grants: [{ category: 'basic', basis: 'consent:1' }],
  followUpStatus: 'active',
  sharedWithGuardian: false,
};
const self: NoticeFacts = { ...member, role: 'young_person', relation: 'self', grants: [] };
const guardian: NoticeFacts = { ...member, role: 'guardian', relation: 'guardian', grants: [] };

test('R03 who can still see it is told', () => {
  expect(mayBeTold('measure_given', member)).toBe(true);
  expect(mayBeTold('invitation', { ...member, relation: 'invited', grants: [] })).toBe(true);
  expect(mayBeTold('consent_for_you', self)).toBe(true);
  expect(mayBeTold('consent_for_guardians', guardian)).toBe(true);
});

test('R03 who lost access between writing and sending gets nothing', () => {
  expect(mayBeTold('measure_given', { ...member, relation: 'former' })).toBe(false);
  expect(mayBeTold('measure_given', { ...member, grants: [] })).toBe(false);
  expect(mayBeTold('measure_given', { ...member, tooClose: true })).toBe(false);
  expect(mayBeTold('consent_for_guardians', { ...guardian, relation: 'none' })).toBe(false);
});

test('what is not for the role is never told', () => {
  expect(mayBeTold('consent_for_you', member)).toBe(false);
  expect(mayBeTold('measure_given', self)).toBe(false);
});

test.each(allProtectionLevels)(
  'A01 %s: staff who are cleared, and nobody at home but the shielded',
  (level) => {
    const protections = [level];
    const atHome = level === 'shielded';
    expect(mayBeTold('measure_given', { ...member, protections })).toBe(false);
    expect(mayBeTold('measure_given', { ...member, protections, clearances: [level] })).toBe(true);
    expect(mayBeTold('consent_for_you', { ...self, protections })).toBe(atHome);
    expect(mayBeTold('consent_for_guardians', { ...guardian, protections, guardianOpened: true })).toBe(
      atHome,
    );
  },
);

test('A06 what could not be looked up is protected', () => {
  expect(mayBeTold('consent_for_you', { ...self, protections: null })).toBe(false);
});

test('what is asked outside a case is told to who may be asked, unless a hard block shuts it', () => {
  const asked = { ...member, relation: 'none', grants: [] } as const;
  expect(mayBeTold('caseload_offered', asked)).toBe(true);
  expect(mayBeTold('help_requested', asked)).toBe(true);
  expect(mayBeTold('caseload_offered', { ...asked, tooClose: true })).toBe(false);
  expect(mayBeTold('caseload_offered', { ...asked, protections: null })).toBe(false);
  expect(mayBeTold('caseload_offered', { ...asked, protections: ['confidential'] })).toBe(false);
  expect(
    mayBeTold('caseload_offered', { ...asked, protections: ['confidential'], clearances: ['confidential'] }),
  ).toBe(true);
});
