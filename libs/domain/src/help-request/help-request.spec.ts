import { expect, test } from '@jest/globals';
import { type HelpAnswer, helpAnswerBlockers, requireMayAnswerHelp } from './answering.ts';
import {
  askerBlockers,
  type AskerFacts,
  type Asking,
  askingBlockers,
  requireAsker,
  requireMayAsk,
} from './asking.ts';
import {
  daysKept,
  helpAskers,
  helpStatuses,
  minutesToAsk,
  parentsKnow,
  requestsAMonth,
  workingDaysToContact,
} from './statuses.ts';

const own: Asking = {
  today: '2026-11-20',
  asker: 'young_person',
  municipality: 'fjordvik',
  givenName: 'Sara',
  familyName: 'Lund',
  birthDate: '2010-05-14',
  identityBlockers: [],
  numberIsOwn: true,
  askerName: '',
  words: 'Jeg orker ikke skolen.',
  contact: 'Melding til meg.',
  parentsKnow: 'no',
};
const parents: Asking = {
  ...own,
  asker: 'guardian',
  askerName: 'Kari Lund',
  identityBlockers: ['identity-not-digits'],
  numberIsOwn: false,
  parentsKnow: null,
};

test('the young person asks with the own number, a parent with the name and birth date of the child', () => {
  expect(askingBlockers(own)).toEqual([]);
  expect(askingBlockers(parents)).toEqual([]);
  expect(() => {
    requireMayAsk({ ...own, words: ' ' });
  }).toThrow('blocked');
});

test.each<[string, Asking]>([
  ['asker-missing', { ...own, asker: null }],
  ['municipality-missing', { ...own, municipality: null }],
  ['name-missing', { ...own, givenName: ' ' }],
  ['name-missing', { ...own, familyName: '' }],
  [
    'identity-invalid',
    { ...own, birthDate: '', identityBlockers: ['identity-wrong-length'], numberIsOwn: false },
  ],
  ['number-not-yours', { ...own, numberIsOwn: false }],
  ['birth-date-invalid', { ...own, birthDate: '' }],
  ['birth-date-invalid', { ...own, birthDate: '2026-11-21' }],
  ['birth-date-invalid', { ...parents, birthDate: '' }],
  ['over-29', { ...own, birthDate: '1996-11-20' }],
  ['asker-name-missing', { ...parents, askerName: '' }],
  ['words-missing', { ...own, words: '' }],
  ['contact-missing', { ...own, contact: ' ' }],
  ['parents-know-missing', { ...own, parentsKnow: null }],
])('%s stands in the way', (code, facts) => {
  expect(askingBlockers(facts)).toEqual([code]);
});

test('29 today is young enough', () => {
  expect(askingBlockers({ ...own, birthDate: '1996-11-21' })).toEqual([]);
});

test.each<[string, Partial<AskerFacts>]>([
  ['level-too-low', { level: 'substantial' }],
  ['asked-already', { waits: true }],
  ['too-many-asked', { askedThisMonth: 3 }],
])('%s: not now', (code, part) => {
  const facts: AskerFacts = { level: 'high', askedThisMonth: 2, waits: false };
  expect(askerBlockers(facts)).toEqual([]);
  expect(askerBlockers({ ...facts, ...part })).toEqual([code]);
  expect(() => {
    requireAsker({ ...facts, ...part });
  }).toThrow('blocked');
});

test.each<[string[], HelpAnswer]>([
  [[], { status: 'received', verb: 'take', reason: '' }],
  [['already-taken'], { status: 'taken', verb: 'take', reason: '' }],
  [[], { status: 'taken', verb: 'register', reason: '' }],
  [[], { status: 'taken', verb: 'close', reason: 'Vil vente.' }],
  [['reason-missing'], { status: 'received', verb: 'close', reason: ' ' }],
  [['already-answered'], { status: 'registered', verb: 'register', reason: '' }],
  [['already-answered'], { status: 'not_wanted', verb: 'close', reason: 'Igjen.' }],
  [[], { status: 'received', verb: 'withdraw', reason: '' }],
  [[], { status: 'taken', verb: 'withdraw', reason: '' }],
  [['already-answered'], { status: 'registered', verb: 'withdraw', reason: '' }],
  [['already-answered'], { status: 'withdrawn', verb: 'take', reason: '' }],
])('%j', (blockers, facts) => {
  expect(helpAnswerBlockers(facts)).toEqual(blockers);
  const answer = (): void => {
    requireMayAnswerHelp(facts);
  };
  if (blockers.length > 0) expect(answer).toThrow('blocked');
  else expect(answer).not.toThrow();
});

test('the words and the numbers', () => {
  expect(helpAskers).toEqual(['young_person', 'guardian']);
  expect(parentsKnow).toEqual(['yes', 'no', 'not_said']);
  expect(Object.entries(helpStatuses).map(([status, { open }]) => `${status} ${String(open)}`)).toEqual([
    'received true',
    'taken true',
    'registered false',
    'not_wanted false',
    'withdrawn false',
  ]);
  expect([workingDaysToContact, daysKept, requestsAMonth, minutesToAsk]).toEqual([3, 90, 3, 60]);
});
