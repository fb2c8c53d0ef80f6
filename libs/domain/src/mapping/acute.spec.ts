import { expect, test } from '@jest/globals';
import {
  acuteDecisions,
  acuteRules,
  contactsFor,
  decisionsFor,
  duties,
  emergencyContacts,
  isAcuteDecision,
} from './acute.ts';
import { allAreas } from './areas.ts';

test('every area has a duty and its decisions, most urgent first', () => {
  expect(allAreas.map((area) => [area, acuteRules[area].duty, ...decisionsFor(area)].join(' '))).toEqual([
    'housing emergency_social_help emergency_help_together notify_child_welfare duty_not_now',
    'debt emergency_social_help emergency_help_together duty_not_now',
    'income emergency_social_help emergency_help_together duty_not_now',
    'papers emergency_social_help call_112 emergency_help_together duty_not_now',
    'physical_health immediate_health_care call_113 call_116117 duty_not_now',
    'mental_health immediate_health_care call_113 call_116117 call_116111 duty_not_now',
    'substance_use immediate_health_care call_113 call_116117 notify_child_welfare duty_not_now',
    'school notify_child_welfare notify_child_welfare call_116111 duty_not_now',
    'bullying avert_danger call_112 notify_child_welfare call_116111 duty_not_now',
    'work avert_danger call_112 emergency_help_together duty_not_now',
    'language_digital emergency_social_help emergency_help_together duty_not_now',
    'family_care notify_child_welfare call_112 notify_child_welfare call_116111 crisis_centre_together duty_not_now',
    'safety avert_danger call_112 notify_child_welfare crisis_centre_together call_116111 duty_not_now',
    'network avert_danger call_112 call_116117 call_116111 duty_not_now',
    'leisure avert_danger call_112 notify_child_welfare call_116111 duty_not_now',
    'strengths immediate_health_care call_113 call_116117 call_116111 duty_not_now',
    'helpers avert_danger call_112 notify_child_welfare call_116111 duty_not_now',
  ]);
});

test('that the duty does not apply now can be decided anywhere, always as the last choice, and only with a reason', () => {
  expect(allAreas.filter((area) => decisionsFor(area).at(-1) !== 'duty_not_now')).toEqual([]);
  expect(Object.entries(acuteDecisions).map(([decision, rules]) => [decision, rules.needsReason])).toEqual([
    ['call_112', false],
    ['call_113', false],
    ['call_116117', false],
    ['notify_child_welfare', false],
    ['call_116111', false],
    ['crisis_centre_together', false],
    ['emergency_help_together', false],
    ['duty_not_now', true],
  ]);
});

test('on violence one can call the police, child welfare, the crisis centre and the alarm line', () => {
  expect(contactsFor('safety')).toEqual([
    { contact: 'police', number: '112' },
    { contact: 'child_welfare_emergency', number: null },
    { contact: 'crisis_centre', number: null },
    { contact: 'children_alarm_line', number: '116111' },
  ]);
});

test('on danger to life one can call the ambulance and the out-of-hours doctor', () => {
  expect(contactsFor('physical_health')).toEqual([
    { contact: 'ambulance', number: '113' },
    { contact: 'out_of_hours_doctor', number: '116117' },
  ]);
});

test('without a bed for the night one can call the municipality', () => {
  expect(contactsFor('income')).toEqual([{ contact: 'municipal_emergency_help', number: null }]);
});

test('the duties name their source', () => {
  expect(duties).toEqual({
    avert_danger: { source: 'straffeloven § 196' },
    notify_child_welfare: { source: 'barnevernsloven § 13-2' },
    immediate_health_care: { source: 'helsepersonelloven § 7' },
    emergency_social_help: { source: 'sosialtjenesteloven §§ 18 og 27' },
  });
});

test('numbers that differ between municipalities are not written into the rules', () => {
  expect(
    Object.entries(emergencyContacts)
      .filter(([, { number }]) => number === null)
      .map(([code]) => code),
  ).toEqual(['child_welfare_emergency', 'crisis_centre', 'municipal_emergency_help']);
});

test('an unknown word is not a decision', () => {
  expect(isAcuteDecision('call_110')).toBe(false);
  expect(isAcuteDecision('call_112')).toBe(true);
});
