import { expect, test } from '@jest/globals';
import { isKeyOf } from '../closed-table/closed-table.ts';
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
  paperAnswers,
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
  expect(() => {
    requireMayRegister({ ...asked, open: true });
  }).toThrow('blocked');
});

test('nobody decides before the child is heard, and an answer is given once', () => {
  const text = 'Hun vil at alt skal stå.';
  expect(decideBlockers({ state: 'registered', text })).toEqual(['child_not_heard']);
  expect(decideBlockers({ state: 'heard', text })).toEqual([]);
  expect(decideBlockers({ state: 'heard', text: '' })).toEqual(['text_missing']);
  expect(decideBlockers({ state: 'granted', text })).toEqual(['already_decided']);
  expect(decideBlockers({ state: 'refused', text })).toEqual(['already_decided']);
  expect(() => {
    requireMayDecide({ state: 'registered', text });
  }).toThrow('blocked');
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
  expect(openErasureBlockers({ granted: true, untold: false })).toEqual([]);
  expect(openErasureBlockers({ granted: false, untold: false })).toEqual(['not_granted']);
  expect(openErasureBlockers({ granted: true, untold: true })).toEqual(['child_not_told']);
  expect(() => {
    requireMayOpenErasure({ granted: true, untold: true });
  }).toThrow('blocked');
});

test('the ways and answers are closed lists, and every answer rests on a rule that there is', () => {
  expect(askedWays).toEqual(['letter', 'in_person', 'phone']);
  expect(heardWays).toEqual(['talked', 'wrote', 'through_another', 'not_possible']);
  expect(paperSteps).toEqual(['heard', 'told_later', 'decided']);
  expect(allPaperAnswers).toEqual(['granted', 'refused']);
  expect(paperAnswers.granted.opensErasure).toBe(true);
  expect(paperAnswers.refused.opensErasure).toBe(false);
  for (const { law } of Object.values(paperAnswers)) expect(isKeyOf(lawRules, law)).toBe(true);
});
