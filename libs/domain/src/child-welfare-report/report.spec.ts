import { expect, test } from '@jest/globals';
import {
  decideReportBlockers,
  feedbackOf,
  isReportDecision,
  putOffBlockers,
  releaseBlockers,
  reportDeadlines,
  reportDecisions,
  sendBlockers,
} from './report.ts';

const received = { received: true, decision: null, released: false };

const sending = {
  aboutName: 'Ola Nordmann',
  text: 'Han er redd hjemme.',
  age: 17,
  receivers: 1,
  clearedThere: true,
  delay: null,
  today: '2026-11-20',
  longestDelayMonths: 3,
} as const;

test('L06 a report says something, about somebody, about a minor, to a child welfare service', () => {
  expect(sendBlockers(sending)).toEqual([]);
  expect(sendBlockers({ ...sending, aboutName: ' ' })).toEqual(['name-missing']);
  expect(sendBlockers({ ...sending, text: '' })).toEqual(['text-missing']);
  expect(sendBlockers({ ...sending, age: 18 })).toEqual(['of-age']);
  expect(sendBlockers({ ...sending, age: null })).toEqual([]);
  expect(sendBlockers({ ...sending, receivers: 0 })).toEqual(['no-child-welfare-service']);
});

test('L06 A01 it is not sent to a service where nobody may read whom it is about', () => {
  expect(sendBlockers({ ...sending, clearedThere: false })).toEqual(['nobody-cleared-there']);
  expect(sendBlockers({ ...sending, receivers: 0, clearedThere: false })).toEqual([
    'no-child-welfare-service',
  ]);
});

test.each([
  [{ until: '2027-02-20', reason: 'Hun er redd for hva som skjer hjemme.' }, []],
  [{ until: '2027-02-20', reason: ' ' }, ['delay-reason-missing']],
  [{ until: '2026-11-20', reason: 'x' }, ['delay-not-ahead']],
  [{ until: '2027-02-21', reason: 'x' }, ['delay-too-long']],
] as const)(
  'L06 telling the young person is put off until a day and with a reason: %j',
  (delay, blockers) => {
    expect(sendBlockers({ ...sending, delay })).toEqual(blockers);
    const { today, longestDelayMonths } = sending;
    expect(putOffBlockers({ processing: received, delay, today, longestDelayMonths })).toEqual(blockers);
  },
);

test('L06 only child welfare puts it off again, before it is open to the young person', () => {
  const wish = { delay: null, today: '2026-11-20', longestDelayMonths: 3 };
  expect(putOffBlockers({ ...wish, processing: { ...received, received: false } })).toEqual(['not-received']);
  expect(putOffBlockers({ ...wish, processing: { ...received, released: true } })).toEqual([
    'already-released',
  ]);
});

test('L06 it is gone through and answered within the days of the law, and at once where the law says nothing', () => {
  expect(reportDeadlines('2026-11-20', { decideWithin: 7, answerWithin: 21 })).toEqual({
    decideBy: '2026-11-27',
    answerBy: '2026-12-11',
  });
  expect(reportDeadlines('2026-11-20', { decideWithin: null, answerWithin: null })).toEqual({
    decideBy: '2026-11-20',
    answerBy: '2026-11-20',
  });
});

test('L06 whoever wrote it is told that it came and what is done, never why', () => {
  expect(feedbackOf({ received: false, decision: null })).toBe('sent');
  expect(feedbackOf({ received: true, decision: null })).toBe('received');
  expect(feedbackOf({ received: true, decision: 'no_action' })).toBe('no_action');
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
