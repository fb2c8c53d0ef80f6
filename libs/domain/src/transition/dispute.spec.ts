import { expect, test } from '@jest/globals';
import {
  disputeBlockers,
  type DisputeFacts,
  requireMayDispute,
  requireMaySettle,
  settleBlockers,
} from './dispute.ts';

const facts: DisputeFacts = {
  kind: 'new_municipality',
  status: 'offered',
  disputed: false,
  since: '2026-11-10',
  today: '2026-11-20',
  senderSays: 'Hun er folkeregistrert i Sørelv.',
  receiverSays: 'Hun bor fortsatt i Fjordvik.',
};
const dispute = (part: Partial<DisputeFacts>) => disputeBlockers({ ...facts, ...part });

test('two municipalities disagree about a move that is under way, since a day that has been, each in words', () => {
  expect(dispute({})).toEqual([]);
  expect(dispute({ status: 'declined' })).toEqual([]);
  expect(dispute({ since: '2026-11-20' })).toEqual([]);
  expect(dispute({ kind: 'bup_to_dps' })).toEqual(['not_a_move']);
  expect(dispute({ status: 'met' })).toEqual(['not_under_way']);
  expect(dispute({ disputed: true })).toEqual(['disputed_already']);
  expect(dispute({ since: '2026-11-21' })).toEqual(['since_in_the_future']);
  expect(dispute({ senderSays: ' ' })).toEqual(['words_missing']);
  expect(dispute({ receiverSays: ' ' })).toEqual(['words_missing']);
});

test('it is settled once, in words', () => {
  expect(settleBlockers({ disputed: true, how: 'Sørelv tar over 1. desember.' })).toEqual([]);
  expect(settleBlockers({ disputed: false, how: 'Enige.' })).toEqual(['not_disputed']);
  expect(settleBlockers({ disputed: true, how: '' })).toEqual(['words_missing']);
});

test('what stands in the way is one refusal', () => {
  expect(() => {
    requireMayDispute({ ...facts, disputed: true });
  }).toThrow('blocked');
  expect(() => {
    requireMaySettle({ disputed: false, how: '' });
  }).toThrow('blocked');
});
