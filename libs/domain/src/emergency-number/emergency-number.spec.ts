import { expect, test } from '@jest/globals';
import { allEmergencyContacts, numberBlockers, numberToDial } from './emergency-number.ts';

const change = {
  contact: 'child_welfare_emergency',
  phone: '73 50 10 00',
  reason: 'Ny vakt.',
  before: '',
} as const;

test('a number with a reason is taken', () => {
  expect(numberBlockers(change)).toEqual([]);
  expect(numberBlockers({ ...change, phone: '', before: '73501000' })).toEqual([]);
});

test.each(['x', '12', '73-50', '+', ' 112', '1'.repeat(30)])('%j is no number', (phone) => {
  expect(numberBlockers({ ...change, phone })).toEqual(['number-form']);
});

test('the same number again is no change', () => {
  expect(numberBlockers({ ...change, before: change.phone })).toEqual(['number-unchanged']);
});

test('a change needs a reason', () => {
  expect(numberBlockers({ ...change, reason: ' ' })).toEqual(['reason-missing']);
});

test('one dials the municipality’s own, or else the one that is the same everywhere', () => {
  expect(numberToDial('ambulance', '')).toBe('113');
  expect(numberToDial('out_of_hours_doctor', '72 00 00 00')).toBe('72 00 00 00');
  expect(numberToDial('crisis_centre', '')).toBe('');
});

test('there are seven whom one can call', () => {
  expect(allEmergencyContacts).toEqual([
    'police',
    'ambulance',
    'out_of_hours_doctor',
    'child_welfare_emergency',
    'children_alarm_line',
    'crisis_centre',
    'municipal_emergency_help',
  ]);
});
