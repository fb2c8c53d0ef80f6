import { expect, test } from '@jest/globals';
import {
  acknowledgeBlockers,
  allArchiveDecisions,
  approveBlockers,
  archiveDecisions,
  decideBlockers,
  endBlockers,
  erasureCauses,
  openBlockers,
  requireMayAcknowledge,
  requireMayApprove,
  requireMayDecide,
  requireMayEnd,
  requireMayOpen,
  type Standing,
  stateOf,
  stopsOf,
} from './erasure.ts';

const ready: Standing = {
  followUpOpen: false,
  restricted: false,
  emergencyOpen: false,
  handOverOpen: false,
  reportOpen: false,
  decisionMissing: false,
  packageMissing: false,
  receiptMissing: false,
};

test('G04 what stops an erasure is said by name', () => {
  expect(stopsOf(ready)).toEqual([]);
  expect(stopsOf({ ...ready, followUpOpen: true })).toEqual(['follow_up_open']);
  expect(stopsOf({ ...ready, restricted: true })).toEqual(['restricted']);
  expect(stopsOf({ ...ready, emergencyOpen: true })).toEqual(['emergency_open']);
  expect(stopsOf({ ...ready, handOverOpen: true })).toEqual(['hand_over_open']);
  expect(stopsOf({ ...ready, reportOpen: true })).toEqual(['report_open']);
});

test('G04 it is opened once, on a request or when the time to keep it is over', () => {
  expect(erasureCauses).toEqual(['request', 'retention', 'guardian']);
  expect(openBlockers({ open: false, asked: true, retentionEnded: false })).toEqual([]);
  expect(openBlockers({ open: false, asked: false, retentionEnded: true })).toEqual([]);
  expect(openBlockers({ open: false, asked: false, retentionEnded: false })).toEqual(['nothing_to_open_on']);
  expect(openBlockers({ open: true, asked: true, retentionEnded: false })).toEqual(['already_open']);
  expect(() => {
    requireMayOpen({ open: true, asked: true, retentionEnded: false });
  }).toThrow('blocked');
});

test('C07 each controller decides once, with a reason, on a case in which nobody writes any more', () => {
  expect(archiveDecisions).toEqual({ transfer: { packs: true }, nothing_kept: { packs: false } });
  expect(allArchiveDecisions).toEqual(['transfer', 'nothing_kept']);
  const deciding = { standing: ready, isController: true, decided: false, reason: 'Bevares.' };
  expect(decideBlockers(deciding)).toEqual([]);
  expect(decideBlockers({ ...deciding, isController: false })).toEqual(['not_a_controller']);
  expect(decideBlockers({ ...deciding, decided: true })).toEqual(['already_decided']);
  expect(decideBlockers({ ...deciding, reason: ' ' })).toEqual(['reason_missing']);
  const open = { ...ready, followUpOpen: true, decisionMissing: true };
  expect(decideBlockers({ ...deciding, standing: open })).toEqual(['follow_up_open']);
  expect(() => {
    requireMayDecide({ ...deciding, reason: '' });
  }).toThrow('blocked');
});

test('C07 an archive acknowledges a package that is made, once, under its reference', () => {
  const facts = { packed: true, acknowledged: false, reference: '2026/88' };
  expect(acknowledgeBlockers(facts)).toEqual([]);
  expect(acknowledgeBlockers({ ...facts, packed: false })).toEqual(['package_missing']);
  expect(acknowledgeBlockers({ ...facts, acknowledged: true })).toEqual(['already_acknowledged']);
  expect(acknowledgeBlockers({ ...facts, reference: '' })).toEqual(['reference_missing']);
  expect(() => {
    requireMayAcknowledge({ ...facts, reference: '' });
  }).toThrow('blocked');
});

test('G04 two different people approve, when all is decided and acknowledged', () => {
  const approve = (standing: Standing, ...approvers: string[]) =>
    approveBlockers({ standing, userId: 'nina', approvers });
  expect(approve(ready)).toEqual([]);
  expect(approve(ready, 'siv')).toEqual([]);
  expect(approve(ready, 'nina')).toEqual(['same_person']);
  expect(approve({ ...ready, restricted: true })).toEqual(['restricted']);
  expect(approve({ ...ready, decisionMissing: true })).toEqual(['decision_missing']);
  expect(approve({ ...ready, packageMissing: true })).toEqual(['package_missing']);
  expect(approve({ ...ready, receiptMissing: true })).toEqual(['receipt_missing']);
  expect(() => {
    requireMayApprove({ standing: ready, userId: 'nina', approvers: ['nina'] });
  }).toThrow('blocked');
});

test('G04 it is refused or cancelled with a reason', () => {
  expect(endBlockers({ reason: 'Saken er i retten.' })).toEqual([]);
  expect(endBlockers({ reason: '' })).toEqual(['reason_missing']);
  expect(() => {
    requireMayEnd({ reason: '' });
  }).toThrow('blocked');
});

test('G04 where it stands, for all who read it', () => {
  const where = { refused: false, cancelled: false, erased: false, graceEndsOn: null, approvals: 0 };
  expect(stateOf(where)).toBe('preparing');
  expect(stateOf({ ...where, approvals: 1 })).toBe('approving');
  expect(stateOf({ ...where, approvals: 2, graceEndsOn: '2026-12-26' })).toBe('waiting');
  expect(stateOf({ ...where, refused: true })).toBe('refused');
  expect(stateOf({ ...where, approvals: 2, graceEndsOn: '2026-12-26', cancelled: true })).toBe('cancelled');
  expect(stateOf({ ...where, approvals: 2, graceEndsOn: '2026-12-26', erased: true })).toBe('erased');
});
