import { expect, test } from '@jest/globals';
import {
  addressBlockers,
  codeRules,
  codesADay,
  noticeChannels,
  requireAddress,
  writtenAddress,
} from './address.ts';

const facts = {
  channel: 'email',
  address: 'jonas@example.no',
  heldBack: false,
  carried: true,
  asked: 0,
} as const;

test('an address as it is kept', () => {
  expect(noticeChannels).toEqual(['email', 'sms']);
  expect(writtenAddress('sms', '412 34 567')).toBe('+4741234567');
  expect(writtenAddress('sms', '+47 412 34 567')).toBe('+4741234567');
  expect(writtenAddress('email', ' jonas@example.no ')).toBe('jonas@example.no');
});

test('what can be written to', () => {
  expect(addressBlockers(facts)).toEqual([]);
  for (const address of [
    'jonas',
    'jonas@example',
    'a b@example.no',
    'x@y.no,z@y.no',
    `${'x'.repeat(65)}@example.no`,
  ])
    expect(addressBlockers({ ...facts, address })).toEqual(['address-no-email']);
  expect(addressBlockers({ ...facts, address: `x@${'y'.repeat(252)}.no` })).toEqual(['address-no-email']);
  expect(addressBlockers({ ...facts, channel: 'sms', address: '+4741234567' })).toEqual([]);
  for (const address of ['+4722334455', '+46701234567', '4123456'])
    expect(addressBlockers({ ...facts, channel: 'sms', address })).toEqual(['address-no-mobile']);
});

test('A03 nothing is sent while the young person must not be found', () => {
  expect(addressBlockers({ ...facts, heldBack: true })).toEqual(['notices-held-back']);
});

test('nobody carries it, or somebody has asked too often', () => {
  expect(addressBlockers({ ...facts, carried: false })).toEqual(['channel-not-carried']);
  expect(addressBlockers({ ...facts, asked: codesADay - 1 })).toEqual([]);
  expect(() => {
    requireAddress({ ...facts, asked: codesADay });
  }).toThrow(expect.objectContaining({ blockers: ['codes-too-many'] }));
  expect([codesADay, codeRules.minutes, codeRules.tries]).toEqual([5, 30, 5]);
});
