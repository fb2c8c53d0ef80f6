import { expect, test } from '@jest/globals';
import { protectionBlockers, type ProtectionChange } from './change.ts';

const change: ProtectionChange = {
  level: 'strictly_confidential',
  live: ['confidential'],
  reason: 'Vedtak fra politiet.',
  somebodyCleared: true,
};

test('the protection may be raised by somebody who says why, when somebody is left to see the case', () => {
  expect(protectionBlockers(change)).toEqual([]);
});

test.each<[string, Partial<ProtectionChange>]>([
  ['already-protected', { live: ['strictly_confidential'] }],
  ['reason-missing', { reason: ' ' }],
  ['nobody-cleared', { somebodyCleared: false }],
])('%s', (blocker, part) => {
  expect(protectionBlockers({ ...change, ...part })).toEqual([blocker]);
});
