import { expect, test } from '@jest/globals';
import {
  decideReportBlockers,
  isReportDecision,
  releaseBlockers,
  reportDecisions,
  sendBlockers,
} from './report.ts';

const received = { received: true, decision: null, released: false };

test('L06 a report says something, about a minor, to a child welfare service', () => {
  const sending = { text: 'Han er redd hjemme.', age: 17, receivers: 1 };
  expect(sendBlockers(sending)).toEqual([]);
  expect(sendBlockers({ ...sending, text: '' })).toEqual(['text-missing']);
  expect(sendBlockers({ ...sending, age: 18 })).toEqual(['of-age']);
  expect(sendBlockers({ ...sending, receivers: 0 })).toEqual(['no-child-welfare-service']);
});

test('L06 it is decided once, after it is received; putting it aside or passing it on is explained', () => {
  const deciding = { processing: received, decision: 'investigate', reason: '' } as const;
  expect(decideReportBlockers(deciding)).toEqual([]);
  expect(decideReportBlockers({ ...deciding, decision: 'no_action' })).toEqual(['reason-missing']);
  expect(decideReportBlockers({ ...deciding, decision: 'refer' })).toEqual(['reason-missing']);
  expect(decideReportBlockers({ ...deciding, processing: { ...received, received: false } })).toEqual([
    'not-received',
  ]);
  expect(decideReportBlockers({ ...deciding, processing: { ...received, decision: 'refer' } })).toEqual([
    'already-decided',
  ]);
  expect(reportDecisions).toEqual({
    investigate: { needsReason: false },
    no_action: { needsReason: true },
    refer: { needsReason: true },
  });
  expect(Object.keys(reportDecisions).every(isReportDecision)).toBe(true);
  expect(isReportDecision('forget')).toBe(false);
});

test('L06 the young person reads it when child welfare has said so, with a reason', () => {
  expect(releaseBlockers({ processing: received, reason: 'Vi har snakket med ham.' })).toEqual([]);
  expect(releaseBlockers({ processing: received, reason: '' })).toEqual(['reason-missing']);
  expect(releaseBlockers({ processing: { ...received, released: true }, reason: 'x' })).toEqual([
    'already-released',
  ]);
  expect(releaseBlockers({ processing: { ...received, received: false }, reason: 'x' })).toEqual([
    'not-received',
  ]);
});
