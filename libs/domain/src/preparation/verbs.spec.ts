import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  isLate,
  isToDo,
  preparationAfter,
  preparationBlockers,
  preparationVerbs,
  stillToDo,
} from './verbs.ts';

const facts = {
  status: 'proposed',
  verb: 'agree',
  reason: '',
  due: '2026-09-14',
  onDate: '2027-03-14',
} as const;

test('the whole table of statuses and verbs', () => {
  expect(
    keysOf(preparationVerbs).map((status) =>
      [status, ...Object.entries(preparationVerbs[status]).flat()].join(' '),
    ),
  ).toEqual([
    'proposed agree agreed leave_out left_out finish done',
    'agreed agree agreed leave_out left_out finish done',
    'left_out agree agreed',
    'done agree agreed',
    'lapsed',
  ]);
  expect(preparationAfter('left_out', 'finish')).toBeUndefined();
});

test('a proposal is taken on as it is, or with another day before the date', () => {
  expect(preparationBlockers(facts)).toEqual([]);
  expect(preparationBlockers({ ...facts, due: null })).toEqual([]);
  expect(preparationBlockers({ ...facts, due: '2027-03-15' })).toEqual(['after_the_date']);
});

test('«ikke aktuelt» needs a reason', () => {
  expect(preparationBlockers({ ...facts, verb: 'leave_out' })).toEqual(['no_reason']);
  expect(preparationBlockers({ ...facts, verb: 'leave_out', reason: 'Bor ikke hjemme.' })).toEqual([]);
});

test('what has lapsed is not answered any more', () => {
  expect(preparationBlockers({ ...facts, status: 'lapsed' })).toEqual(['verb_not_possible']);
});

test('late is what must still be done after its day', () => {
  expect(stillToDo).toEqual(['proposed', 'agreed']);
  expect(isToDo('done')).toBe(false);
  expect(isLate({ status: 'proposed', due: '2026-09-14' }, '2026-09-14')).toBe(false);
  expect(isLate({ status: 'agreed', due: '2026-09-14' }, '2026-09-15')).toBe(true);
  expect(isLate({ status: 'left_out', due: '2026-09-14' }, '2026-09-15')).toBe(false);
});
