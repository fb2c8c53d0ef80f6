import { keysOf } from '../closed-table/closed-table.ts';

interface AcuteNumber {
  readonly number: string;
  /** Always answered; the municipality's own line may have hours. */
  readonly allDay: boolean;
}

/**
 * Whom to call now, nationally. Sources: helsenorge.no (113, 116 117), politiet.no (112), 116111.no. Numbers are
 * written without spaces, as they are dialled.
 */
export const acuteNumbers = {
  ambulance: { number: '113', allDay: true },
  police: { number: '112', allDay: true },
  emergency_clinic: { number: '116117', allDay: true },
  child_alarm: { number: '116111', allDay: true },
} as const satisfies Record<string, AcuteNumber>;

export type AcuteContact = keyof typeof acuteNumbers | 'child_welfare';

/** What an acute answer is about, and in which order to call. */
export const callOrder = {
  danger_to_life: ['ambulance', 'police', 'emergency_clinic'],
  violence: ['police', 'child_welfare', 'child_alarm', 'emergency_clinic'],
  own_children: ['child_welfare', 'child_alarm', 'police'],
} as const satisfies Record<string, readonly AcuteContact[]>;

export type AcuteKind = keyof typeof callOrder;

export interface Call {
  readonly contact: AcuteContact;
  readonly number: string;
}

const numberOf = (contact: AcuteContact, childWelfarePhone: string): string =>
  contact === 'child_welfare' ? childWelfarePhone : acuteNumbers[contact].number;

/** Whom to call, first first. `childWelfarePhone`: the municipality's barnevernvakt; left out when it is not known. */
export const whomToCall = (kind: AcuteKind, childWelfarePhone: string): Call[] =>
  callOrder[kind]
    .map((contact) => ({ contact, number: numberOf(contact, childWelfarePhone) }))
    .filter((call) => call.number !== '');

/** Every number of the municipality's acute card. */
export const acuteCard = (childWelfarePhone: string): Call[] => {
  const national = keysOf(acuteNumbers).map((contact) => ({ contact, number: acuteNumbers[contact].number }));
  return childWelfarePhone === ''
    ? national
    : [...national, { contact: 'child_welfare', number: childWelfarePhone }];
};
