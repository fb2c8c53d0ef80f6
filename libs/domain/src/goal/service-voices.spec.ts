import { expect, test } from '@jest/globals';
import {
  allStances,
  disagreeingServices,
  isStance,
  stanceBlockers,
  type StanceLine,
  stances,
  standOf,
} from './service-voices.ts';

const said = (serviceId: string, stance: string): StanceLine => ({ serviceId, stance });
const nav = { lines: [], serviceId: 'nav', stance: 'disagrees', text: 'Vi tror på noe annet.' } as const;

test('a service disagrees, answers, or agrees again; an answer is no standpoint', () => {
  expect(stances).toEqual({
    disagrees: { holds: true },
    agrees: { holds: true },
    answers: { holds: false },
  });
  expect([allStances.length, isStance('agrees'), isStance('perhaps')]).toEqual([3, true, false]);
});

test('where a service stands is what it said last', () => {
  const lines = [said('nav', 'disagrees'), said('school', 'answers'), said('nav', 'answers')];
  expect([standOf(lines, 'nav'), standOf(lines, 'school'), standOf(lines, 'bup')]).toEqual([
    'disagrees',
    null,
    null,
  ]);
  expect(standOf([...lines, said('nav', 'agrees')], 'nav')).toBe('agrees');
  expect(standOf([said('nav', 'perhaps')], 'nav')).toBeNull();
});

test('the services that disagree now', () => {
  const lines = [said('nav', 'disagrees'), said('bup', 'disagrees'), said('nav', 'agrees')];
  expect(disagreeingServices(lines)).toEqual(['bup']);
  expect(disagreeingServices([...lines, said('nav', 'disagrees')])).toEqual(['nav', 'bup']);
});

test('a standpoint is said in words', () => {
  expect(stanceBlockers(nav)).toEqual([]);
  expect(stanceBlockers({ ...nav, text: ' ' })).toEqual(['stance_without_words']);
});

test('a service agrees again after it has disagreed itself', () => {
  expect(stanceBlockers({ ...nav, stance: 'agrees' })).toEqual(['nothing_to_agree_on']);
  expect(stanceBlockers({ ...nav, stance: 'agrees', lines: [said('bup', 'disagrees')] })).toEqual([
    'nothing_to_agree_on',
  ]);
  expect(stanceBlockers({ ...nav, stance: 'agrees', lines: [said('nav', 'disagrees')] })).toEqual([]);
});

test('an answer answers something', () => {
  expect(stanceBlockers({ ...nav, stance: 'answers' })).toEqual(['nothing_to_answer']);
  expect(stanceBlockers({ ...nav, stance: 'answers', lines: [said('bup', 'disagrees')] })).toEqual([]);
});
