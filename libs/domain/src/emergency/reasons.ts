import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { InThreeLanguages } from './words.ts';

/** Why somebody opens what nobody has shared with them. The statutes are unconfirmed until a lawyer has read them. */
export const emergencyReasons = {
  danger: {
    nb: 'Fare for liv eller helse (forvaltningsloven § 13 b nr. 7)',
    nn: 'Fare for liv eller helse (forvaltningslova § 13 b nr. 7)',
    en: 'Danger to life or health (Public Administration Act section 13 b no. 7)',
  },
  child_welfare: {
    nb: 'Barnevernet må handle nå',
    nn: 'Barnevernet må handla no',
    en: 'Child welfare must act now',
  },
  absent_colleague: {
    nb: 'Jeg dekker for en kollega som er borte',
    nn: 'Eg dekkjer for ein kollega som er borte',
    en: 'I cover for a colleague who is away',
  },
  other: {
    nb: 'Noe annet som ikke kan vente',
    nn: 'Noko anna som ikkje kan venta',
    en: 'Something else that cannot wait',
  },
} as const satisfies Record<string, InThreeLanguages>;

export type EmergencyReason = keyof typeof emergencyReasons;

export const allEmergencyReasons: readonly EmergencyReason[] = keysOf(emergencyReasons);

export const isEmergencyReason = (text: string): text is EmergencyReason => isKeyOf(emergencyReasons, text);
