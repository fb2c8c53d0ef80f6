import { expect, test } from '@jest/globals';
import type { Category } from '../category/categories.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { caseParts, type CaseReader, type CaseRow, openings, seesRow } from './case-parts.ts';
import { nothingHidden } from './reader.ts';

const readerWith = (
  categories: readonly Category[],
  change: Partial<CaseReader['facts']> = {},
): CaseReader => ({
  serviceId: 'nav',
  postId: 'marte',
  facts: {
    ...nothingHidden,
    role: 'nav_counsellor',
    relation: 'member',
    holder: false,
    grants: categories.map((category) => ({ category, basis: 'consent:c' })),
    followUpStatus: 'active',
    sharedWithGuardian: false,
    ...change,
  },
});
const health: CaseRow = { category: 'health', ownerServiceId: 'bup' };
const nothing = readerWith([]);
const basic = readerWith(['basic']);
const withHealth = readerWith(['health']);
const holder = readerWith([], { holder: true });

const open = (reader: CaseReader, row: CaseRow): string[] =>
  keysOf(openings).filter((opening) => openings[opening](reader, row));

test('L10 whoever is on the team knows that there is a case; rows of others are opened by their category', () => {
  expect(open(nothing, health)).toEqual(['everybody']);
  expect(open(withHealth, health)).toEqual(['everybody', 'row', 'row-or-holder', 'row-or-frame', 'handed']);
});

test('L10 «basic» opens the frame, and never what others wrote about health', () => {
  expect(open(basic, health)).toEqual(['everybody', 'frame', 'frame-or-own', 'row-or-frame']);
});

test('L10 the holder keeps the frame, and the log of transitions whatever they are about', () => {
  expect(open(holder, health)).toEqual([
    'everybody',
    'frame',
    'frame-or-own',
    'row-or-holder',
    'row-or-frame',
    'handed',
  ]);
});

test('the own post and the receiving service see what is theirs', () => {
  expect(open(nothing, { ...health, postId: 'marte' })).toEqual(['everybody', 'frame-or-own']);
  expect(open({ ...nothing, postId: null }, { ...health, postId: null })).toEqual(['everybody']);
  expect(open(nothing, { ...health, receiverServiceId: 'nav' })).toEqual(['everybody', 'handed']);
});

test('the own service sees what it wrote; nobody outside the team sees anything of it', () => {
  const own = { ...health, ownerServiceId: 'nav' };
  expect(open(nothing, own)).toEqual(['everybody', 'row', 'row-or-holder', 'row-or-frame', 'handed']);
  const left = readerWith(['health', 'basic'], { relation: 'former', holder: true });
  expect(open(left, { ...own, postId: 'marte', receiverServiceId: 'nav' })).toEqual([]);
});

test('every section of a case says what opens it', () => {
  expect(caseParts).toEqual({
    followUps: 'everybody',
    concerns: 'row-or-holder',
    batons: 'everybody',
    batonOffers: 'everybody',
    members: 'frame-or-own',
    invitations: 'frame-or-own',
    supporters: 'frame',
    guardians: 'frame',
    consents: 'everybody',
    sharings: 'everybody',
    legalBasisUses: 'everybody',
    informationGiven: 'everybody',
    plan: 'row-or-frame',
    goals: 'row',
    measures: 'row',
    planVersions: 'row',
    mappings: 'row',
    transitions: 'handed',
    activities: 'row',
    preparations: 'row',
    handOverNotes: 'row',
    contributions: 'frame',
    events: 'row-or-holder',
  });
  expect(seesRow('goals', basic, health)).toBe(false);
  expect(seesRow('plan', basic, health)).toBe(true);
});
