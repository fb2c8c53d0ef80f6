import { expect, test } from '@jest/globals';
import { acuteCard, acuteNumbers, callOrder, whomToCall } from './acute.ts';

test('the national numbers', () => {
  expect(acuteNumbers).toEqual({
    ambulance: { number: '113', allDay: true },
    police: { number: '112', allDay: true },
    emergency_clinic: { number: '116117', allDay: true },
    child_alarm: { number: '116111', allDay: true },
  });
});

test('whom to call first depends on what is acute', () => {
  expect(callOrder).toEqual({
    danger_to_life: ['ambulance', 'police', 'emergency_clinic'],
    violence: ['police', 'child_welfare', 'child_alarm', 'emergency_clinic'],
    own_children: ['child_welfare', 'child_alarm', 'police'],
  });
});

test('the barnevernvakt is the own municipality’s', () => {
  expect(whomToCall('own_children', '73000000')).toEqual([
    { contact: 'child_welfare', number: '73000000' },
    { contact: 'child_alarm', number: '116111' },
    { contact: 'police', number: '112' },
  ]);
});

test('a number that nobody has written down is not shown as empty', () => {
  expect(whomToCall('own_children', '').map((call) => call.contact)).toEqual(['child_alarm', 'police']);
  expect(acuteCard('')).toHaveLength(4);
});

test('the acute card has them all', () => {
  expect(acuteCard('73000000').map((call) => call.number)).toEqual([
    '113',
    '112',
    '116117',
    '116111',
    '73000000',
  ]);
});
