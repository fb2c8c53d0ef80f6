import { expect, test } from '@jest/globals';
import { isKeyOf } from '../closed-table/closed-table.ts';
import type { GuardianKind } from '../consent/guardians.ts';
import { lawRules } from '../law/rules.ts';
import {
  allPaperAnswers,
  askedWays,
  decideBlockers,
  delayBlockers,
  hearBlockers,
  heardWays,
  longestUntold,
  openErasureBlockers,
  allPaperAsks,
  paperAsks,
  paperSteps,
  registerBlockers,
  requireMayDecide,
  requireMayDelay,
  requireMayHear,
  requireMayOpenErasure,
  requireMayRegister,
} from './paper-request.ts';

const asked = {
  today: '2026-11-26',
  askedOn: '2026-11-20',
  askerName: 'Kari Elvemyr',
  asks: 'erasure',
  wanted: '',
  nobodyHere: false,
  grownUp: false,
  open: false,
} as const;

test('a guardian’s request on paper is registered for a child who is followed up here, once until it is answered', () => {
  expect(registerBlockers(asked)).toEqual([]);
  expect(registerBlockers({ ...asked, nobodyHere: true })).toEqual(['nobody_here']);
  expect(registerBlockers({ ...asked, askerName: ' ' })).toEqual(['asker_missing']);
  expect(registerBlockers({ ...asked, askedOn: '2026-11-27' })).toEqual(['asked_ahead']);
  expect(registerBlockers({ ...asked, askedOn: '2026-11-26' })).toEqual([]);
  expect(registerBlockers({ ...asked, grownUp: true })).toEqual(['not_a_child']);
  expect(registerBlockers({ ...asked, open: true })).toEqual(['already_registered']);
  expect(registerBlockers({ ...asked, asks: 'access' })).toEqual(['wanted_missing']);
  expect(registerBlockers({ ...asked, asks: 'correction', wanted: ' ' })).toEqual(['wanted_missing']);
  expect(registerBlockers({ ...asked, asks: 'correction', wanted: 'Datoen for møtet.' })).toEqual([]);
  expect(() => {
    requireMayRegister({ ...asked, open: true });
  }).toThrow('blocked');
});

test('nobody decides before the child is heard, and an answer is given once', () => {
  const text = 'Hun vil at alt skal stå.';
  const one = { asks: 'erasure', askerKind: 'parental_responsibility', answer: 'granted', text } as const;
  expect(decideBlockers({ ...one, state: 'registered' })).toEqual(['child_not_heard']);
  expect(decideBlockers({ ...one, state: 'heard' })).toEqual([]);
  expect(decideBlockers({ ...one, state: 'heard', text: '' })).toEqual(['text_missing']);
  expect(decideBlockers({ ...one, state: 'granted' })).toEqual(['already_decided']);
  expect(decideBlockers({ ...one, state: 'refused' })).toEqual(['already_decided']);
  expect(() => {
    requireMayDecide({ ...one, state: 'registered' });
  }).toThrow('blocked');
});

test('access is given to those alone who decide for the child; a no, and what is wrong, is for everybody who asks', () => {
  const one = { state: 'heard', asks: 'access', answer: 'granted', text: 'Ja.' } as const;
  const may = (askerKind: GuardianKind, more: object = {}) => decideBlockers({ ...one, askerKind, ...more });
  for (const kind of [
    'parental_responsibility',
    'appointed_representative',
    'child_welfare_custody',
  ] as const)
    expect(may(kind)).toEqual([]);
  for (const kind of ['foster_parent', 'other_parent'] as const) {
    expect(may(kind)).toEqual(['not_for_this_guardian']);
    expect(may(kind, { answer: 'refused' })).toEqual([]);
    expect(may(kind, { asks: 'correction' })).toEqual([]);
    expect(may(kind, { asks: 'erasure' })).toEqual([]);
  }
});

test('a child is heard as often as it wants, until it is decided', () => {
  expect(hearBlockers({ state: 'registered', text: 'Ja.' })).toEqual([]);
  expect(hearBlockers({ state: 'heard', text: 'Nei, likevel ikke.' })).toEqual([]);
  expect(hearBlockers({ state: 'heard', text: ' ' })).toEqual(['text_missing']);
  expect(hearBlockers({ state: 'refused', text: 'Ja.' })).toEqual(['already_decided']);
  expect(() => {
    requireMayHear({ state: 'registered', text: '' });
  }).toThrow('blocked');
});

test('the child is told later only with a reason, and half a year at most', () => {
  const delay = {
    ...{ today: '2026-11-26', registeredOn: '2026-11-26' },
    ...{ until: '2027-05-26', text: 'Vold i hjemmet.' },
  } as const;
  expect(longestUntold).toEqual({ months: 6 });
  expect(delayBlockers(delay)).toEqual([]);
  expect(delayBlockers({ ...delay, until: '2027-05-27' })).toEqual(['until_far']);
  expect(delayBlockers({ ...delay, registeredOn: '2026-11-25' })).toEqual(['until_far']);
  expect(delayBlockers({ ...delay, until: '2026-11-26' })).toEqual(['until_past']);
  expect(delayBlockers({ ...delay, text: '' })).toEqual(['text_missing']);
  expect(() => {
    requireMayDelay({ ...delay, text: '' });
  }).toThrow('blocked');
});

test('a case of erasure is opened on a yes, when the child knows', () => {
  const asks = 'erasure';
  expect(openErasureBlockers({ asks, granted: true, untold: false })).toEqual([]);
  expect(openErasureBlockers({ asks, granted: false, untold: false })).toEqual(['not_granted']);
  expect(openErasureBlockers({ asks, granted: true, untold: true })).toEqual(['child_not_told']);
  for (const other of ['access', 'correction'] as const)
    expect(openErasureBlockers({ asks: other, granted: true, untold: false })).toEqual(['not_granted']);
  expect(() => {
    requireMayOpenErasure({ asks, granted: true, untold: true });
  }).toThrow('blocked');
});

test('the ways and answers are closed lists, and every answer rests on a rule that there is', () => {
  expect(askedWays).toEqual(['letter', 'in_person', 'phone']);
  expect(heardWays).toEqual(['talked', 'wrote', 'through_another', 'not_possible']);
  expect(paperSteps).toEqual(['heard', 'told_later', 'decided']);
  expect(allPaperAnswers).toEqual(['granted', 'refused']);
  expect(allPaperAsks).toEqual(['erasure', 'access', 'correction']);
  const laws = Object.values(paperAsks).flatMap(({ law }) => Object.values(law));
  expect(new Set(laws).size).toBe(6);
  for (const law of laws) expect(isKeyOf(lawRules, law)).toBe(true);
});
