import { isBlank } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { type EmergencyContact, emergencyContacts } from '../mapping/acute.ts';

/** A number as one dials it: three digits or more, with or without the country, in groups or not. */
const dialled = /^\+?\d[\d ]{2,19}$/;

export const allEmergencyContacts: readonly EmergencyContact[] = keysOf(emergencyContacts);

export interface NewNumber {
  readonly contact: EmergencyContact;
  /** Empty: the municipality has none of its own any more. */
  readonly phone: string;
  readonly reason: string;
  /** What one dials today. */
  readonly before: string;
}

/** What is missing before a number is changed. Whoever reads it may have seconds: a wrong number is worse than none. */
export const numberBlockersTable = {
  'number-form': ({ phone }) => phone !== '' && !dialled.test(phone),
  'number-unchanged': ({ phone, before }) => phone === before,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies Record<string, (of: NewNumber) => boolean>;
export type NumberBlocker = keyof typeof numberBlockersTable;

export const numberBlockers = (of: NewNumber): NumberBlocker[] =>
  keysOf(numberBlockersTable).filter((code) => numberBlockersTable[code](of));

/** What one dials: the municipality's own number, or else the one that is the same everywhere; empty when there is none. */
export const numberToDial = (contact: EmergencyContact, own: string): string =>
  own === '' ? (emergencyContacts[contact].number ?? '') : own;
