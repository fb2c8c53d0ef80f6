import { expect, test } from '@jest/globals';
import {
  decisionBlockers,
  type LawDecision,
  lawStates,
  type Proposal,
  proposalBlockers,
} from './proposal.ts';

const proposal: Proposal = {
  code: 'consent.heard_from',
  value: 10,
  source: 'Ny barnelov § 7',
  reason: 'Loven er endret.',
  from: '2026-11-21',
  today: '2026-11-20',
  anotherWaits: false,
};
const decision: LawDecision = {
  state: 'proposed',
  proposedByUserId: 'ann',
  userId: 'per',
  approve: true,
  note: '',
};

test('a complete proposal may be made, and decided by somebody else', () => {
  expect(proposalBlockers(proposal)).toEqual([]);
  expect(proposalBlockers({ ...proposal, code: 'legal_basis.danger_to_life', value: null })).toEqual([]);
  expect(decisionBlockers(decision)).toEqual([]);
  expect(lawStates).toEqual(['proposed', 'approved', 'rejected']);
});

test.each<[string, Partial<Proposal>]>([
  ['unknown-rule', { code: 'consent.everything' }],
  ['value-not-readable', { value: 'ten' }],
  ['source-missing', { source: ' ' }],
  ['reason-missing', { reason: '' }],
  ['begins-before-tomorrow', { from: '2026-11-20' }],
  ['another-waits', { anotherWaits: true }],
])('%s', (code, part) => {
  expect(proposalBlockers({ ...proposal, ...part })).toEqual([code]);
});

test.each<[string, Partial<LawDecision>]>([
  ['already-decided', { state: 'approved' }],
  ['own-proposal', { userId: 'ann' }],
  ['note-missing', { approve: false }],
])('%s', (code, part) => {
  expect(decisionBlockers({ ...decision, ...part })).toEqual([code]);
});

test('a no with its reason is a decision', () => {
  expect(decisionBlockers({ ...decision, approve: false, note: 'Feil paragraf.' })).toEqual([]);
});
