import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { interpreters } from '../consent/interpreters.ts';
import { holdBlockers } from './hold.ts';

const facts = {
  day: '2026-11-20',
  today: '2026-11-20',
  came: 2,
  needsInterpreter: false,
  interpreter: 'none_needed',
  unansweredWishes: 0,
} as const;

test('a meeting is held on its day or after, by those who came', () => {
  expect(holdBlockers(facts)).toEqual([]);
  expect(holdBlockers({ ...facts, day: '2026-11-21' })).toEqual(['not-yet']);
  expect(holdBlockers({ ...facts, came: 0 })).toEqual(['nobody-came']);
});

test('never a relative or a child as interpreter, and one where one is needed', () => {
  const refused = keysOf(interpreters).filter(
    (interpreter) => holdBlockers({ ...facts, interpreter }).length > 0,
  );
  expect(refused).toEqual(['relative', 'child']);
  expect(holdBlockers({ ...facts, interpreter: 'child' })).toEqual(['interpreter-not-allowed']);
  expect(holdBlockers({ ...facts, needsInterpreter: true })).toEqual(['interpreter-missing']);
  expect(holdBlockers({ ...facts, needsInterpreter: true, interpreter: 'by_phone' })).toEqual([]);
});

test('who shall not be there is answered first', () => {
  expect(holdBlockers({ ...facts, unansweredWishes: 1 })).toEqual(['wish-unanswered']);
});
