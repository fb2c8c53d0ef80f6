import { expect, test } from '@jest/globals';
import {
  answerCaseRequestBlockers,
  type AnsweringFacts,
  askForCaseBlockers,
  type AskingFacts,
  caseAnswers,
  caseWishes,
  requireMayAnswerCaseRequest,
  requireMayAskForCase,
  standingForAsker,
} from './case-request.ts';

const asking: AskingFacts = {
  identityBlockers: [],
  reason: 'Han har begynt hos oss.',
  askedToday: 0,
  asksAlready: false,
};
const ask = (part: Partial<AskingFacts>) => askForCaseBlockers({ ...asking, ...part });

test('a case is asked for with a number and a reason, five times a day and once for each', () => {
  expect(ask({})).toEqual([]);
  expect(ask({ identityBlockers: ['identity-wrong-check-digit'] })).toEqual(['identity-invalid']);
  expect(ask({ reason: ' ' })).toEqual(['reason-missing']);
  expect(ask({ asksAlready: true })).toEqual(['asks-already']);
  expect(ask({ askedToday: 4 })).toEqual([]);
  expect(ask({ askedToday: 5 })).toEqual(['too-many-asked']);
  expect(() => {
    requireMayAskForCase({ ...asking, reason: '' });
  }).toThrow('blocked');
});

const answering: AnsweringFacts = {
  isHolder: true,
  answered: false,
  accept: true,
  basicIsOpen: true,
  text: 'Ring meg mandag.',
};
const answer = (part: Partial<AnsweringFacts>) => answerCaseRequestBlockers({ ...answering, ...part });

test('the holder answers once, with words, and says yes only where «basic» is open to the asker', () => {
  expect(answer({})).toEqual([]);
  expect(answer({ isHolder: false })).toEqual(['only-the-holder']);
  expect(answer({ answered: true })).toEqual(['already-answered']);
  expect(answer({ basicIsOpen: false })).toEqual(['no-basis-for-basic']);
  expect(answer({ basicIsOpen: false, accept: false })).toEqual([]);
  expect(answer({ text: '' })).toEqual(['reason-missing']);
  expect(() => {
    requireMayAnswerCaseRequest({ ...answering, text: '' });
  }).toThrow('blocked');
});

test('the asker reads sent until the days are over, unless somebody said yes', () => {
  expect(standingForAsker(false, '2026-11-01', '2026-12-01')).toBe('sent');
  expect(standingForAsker(false, '2026-11-01', '2026-12-02')).toBe('not_answered');
  expect(standingForAsker(true, '2026-11-01', '2026-12-02')).toBe('accepted');
});

test('two things can be asked for, and answered in two ways', () => {
  expect(caseWishes).toEqual(['transfer', 'referral']);
  expect(caseAnswers).toEqual(['accepted', 'declined']);
});
