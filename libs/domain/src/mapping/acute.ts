import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Area } from './areas.ts';

/** Whom one can call at any hour. The municipality's own numbers (child welfare, crisis centre) are its data: null. */
export const emergencyContacts = {
  police: { number: '112' },
  ambulance: { number: '113' },
  out_of_hours_doctor: { number: '116117' },
  child_welfare_emergency: { number: null },
  children_alarm_line: { number: '116111' },
  crisis_centre: { number: null },
  municipal_emergency_help: { number: null },
} as const satisfies Record<string, { number: string | null }>;
export type EmergencyContact = keyof typeof emergencyContacts;

/** The decisions one can record on an acute answer, and whether the decision must say why. */
export const acuteDecisions = {
  call_112: { contact: 'police', needsReason: false },
  call_113: { contact: 'ambulance', needsReason: false },
  call_116117: { contact: 'out_of_hours_doctor', needsReason: false },
  notify_child_welfare: { contact: 'child_welfare_emergency', needsReason: false },
  call_116111: { contact: 'children_alarm_line', needsReason: false },
  crisis_centre_together: { contact: 'crisis_centre', needsReason: false },
  emergency_help_together: { contact: 'municipal_emergency_help', needsReason: false },
  duty_not_now: { contact: null, needsReason: true },
} as const satisfies Record<string, { contact: EmergencyContact | null; needsReason: boolean }>;
export type AcuteDecision = keyof typeof acuteDecisions;

/** Whether a text is the code of a decision. */
export const isAcuteDecision = (code: string): code is AcuteDecision => isKeyOf(acuteDecisions, code);

/** The duties that apply whatever consent says, with their source in the law. */
export const duties = {
  avert_danger: { source: 'straffeloven § 196' },
  notify_child_welfare: { source: 'barnevernsloven § 13-2' },
  immediate_health_care: { source: 'helsepersonelloven § 7' },
  emergency_social_help: { source: 'sosialtjenesteloven §§ 18 og 27' },
} as const satisfies Record<string, { source: string }>;
export type Duty = keyof typeof duties;

/** What an acute answer in one area raises: the duty, and what can be decided here and now, most urgent first. */
export interface AcuteRules {
  readonly duty: Duty;
  readonly decisions: readonly AcuteDecision[];
}

/** Acute is never a silent score: every area has a duty and a way to act. */
export const acuteRules = {
  housing: {
    duty: 'emergency_social_help',
    decisions: ['emergency_help_together', 'notify_child_welfare', 'duty_not_now'],
  },
  debt: { duty: 'emergency_social_help', decisions: ['emergency_help_together', 'duty_not_now'] },
  income: { duty: 'emergency_social_help', decisions: ['emergency_help_together', 'duty_not_now'] },
  papers: {
    duty: 'emergency_social_help',
    decisions: ['call_112', 'emergency_help_together', 'duty_not_now'],
  },
  physical_health: { duty: 'immediate_health_care', decisions: ['call_113', 'call_116117', 'duty_not_now'] },
  mental_health: {
    duty: 'immediate_health_care',
    decisions: ['call_113', 'call_116117', 'call_116111', 'duty_not_now'],
  },
  substance_use: {
    duty: 'immediate_health_care',
    decisions: ['call_113', 'call_116117', 'notify_child_welfare', 'duty_not_now'],
  },
  school: {
    duty: 'notify_child_welfare',
    decisions: ['notify_child_welfare', 'call_116111', 'duty_not_now'],
  },
  bullying: {
    duty: 'avert_danger',
    decisions: ['call_112', 'notify_child_welfare', 'call_116111', 'duty_not_now'],
  },
  work: { duty: 'avert_danger', decisions: ['call_112', 'emergency_help_together', 'duty_not_now'] },
  language_digital: { duty: 'emergency_social_help', decisions: ['emergency_help_together', 'duty_not_now'] },
  family_care: {
    duty: 'notify_child_welfare',
    decisions: ['call_112', 'notify_child_welfare', 'call_116111', 'crisis_centre_together', 'duty_not_now'],
  },
  safety: {
    duty: 'avert_danger',
    decisions: ['call_112', 'notify_child_welfare', 'crisis_centre_together', 'call_116111', 'duty_not_now'],
  },
  network: { duty: 'avert_danger', decisions: ['call_112', 'call_116117', 'call_116111', 'duty_not_now'] },
  leisure: {
    duty: 'avert_danger',
    decisions: ['call_112', 'notify_child_welfare', 'call_116111', 'duty_not_now'],
  },
  strengths: {
    duty: 'immediate_health_care',
    decisions: ['call_113', 'call_116117', 'call_116111', 'duty_not_now'],
  },
  helpers: {
    duty: 'avert_danger',
    decisions: ['call_112', 'notify_child_welfare', 'call_116111', 'duty_not_now'],
  },
} as const satisfies Record<Area, AcuteRules>;

/** The decisions that can be recorded on an acute answer in an area, most urgent first. */
export const decisionsFor = (area: Area): readonly AcuteDecision[] => acuteRules[area].decisions;

/** Whom to call now about an area, most urgent first, each with the number that is the same in all of Norway. */
export const contactsFor = (area: Area): { contact: EmergencyContact; number: string | null }[] =>
  decisionsFor(area).flatMap((decision) => {
    const { contact } = acuteDecisions[decision];
    return contact === null ? [] : [{ contact, number: emergencyContacts[contact].number }];
  });
