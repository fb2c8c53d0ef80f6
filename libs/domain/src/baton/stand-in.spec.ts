import { expect, test } from '@jest/globals';
import {
  answerStandInBlockers,
  requireMayAnswerStandIn,
  requireMayReturn,
  returnBlockers,
  type ReturnFacts,
  standInAnswers,
  type StandInFacts,
} from './stand-in.ts';

const asked: StandInFacts = {
  today: '2026-11-20',
  until: '2026-11-20',
  answeredBefore: null,
  sameService: true,
};
const away: ReturnFacts = { today: '2026-11-20', from: '2026-11-20', until: '2026-11-20' };

test('a colleague of the same service answers until the last day', () => {
  expect(standInAnswers).toEqual(['accepted', 'declined']);
  expect(answerStandInBlockers(asked)).toEqual([]);
});

test.each<[string, Partial<StandInFacts>]>([
  ['stand-in-answered', { answeredBefore: 'declined' }],
  ['absence-is-over', { until: '2026-11-19' }],
  ['stand-in-elsewhere', { sameService: false }],
])('an answer is stopped by %s', (code, part) => {
  expect(answerStandInBlockers({ ...asked, ...part })).toEqual([code]);
  expect(() => {
    requireMayAnswerStandIn({ ...asked, ...part });
  }).toThrow('blocked');
});

test.each<[string, Partial<ReturnFacts>]>([
  ['absence-not-begun', { from: '2026-11-21', until: '2026-11-25' }],
  ['absence-is-over', { from: '2026-11-01', until: '2026-11-19' }],
])('coming back is stopped by %s', (code, part) => {
  expect(returnBlockers(away)).toEqual([]);
  expect(returnBlockers({ ...away, ...part })).toEqual([code]);
  expect(() => {
    requireMayReturn({ ...away, ...part });
  }).toThrow('blocked');
});
