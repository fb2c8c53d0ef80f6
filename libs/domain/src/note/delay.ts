import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface DelayBasis {
  /** The statute, in words a lawyer finds it by. Unconfirmed until a lawyer or the data protection officer has read it. */
  readonly statute: string;
  readonly serviceKinds: readonly string[];
  /** Days it can last before somebody must decide again. The product's own rule, no statute's. */
  readonly maxDays: number;
}

/** The only laws by which a note waits before the young person reads it. */
export const delayBases = {
  health: {
    statute: 'Pasient- og brukerrettighetsloven § 5-1',
    serviceKinds: ['bup', 'dps', 'school_health'],
    maxDays: 90,
  },
  child_welfare: {
    statute: 'Barnevernsloven § 12-6',
    serviceKinds: ['child_welfare'],
    maxDays: 90,
  },
} as const satisfies Record<string, DelayBasis>;
export type DelayBasisCode = keyof typeof delayBases;

export const isDelayBasis = (code: string): code is DelayBasisCode => isKeyOf(delayBases, code);

const basisOf = (code: DelayBasisCode): DelayBasis => delayBases[code];

/** The basis on which this kind of service may let a note wait; null for the services that may not. */
export const delayBasisFor = (serviceKind: string): DelayBasisCode | null =>
  keysOf(delayBases).find((code) => basisOf(code).serviceKinds.includes(serviceKind)) ?? null;

/** A dated, reasoned decision. `until` is the first day on which the young person reads the note. */
export interface Delay {
  readonly basis: DelayBasisCode;
  readonly reason: string;
  readonly until: IsoDate;
}

const rules = {
  'delay-not-for-service': ({ delay, serviceKind }) =>
    !basisOf(delay.basis).serviceKinds.includes(serviceKind),
  'delay-reason-missing': ({ delay }) => isBlank(delay.reason),
  'delay-in-the-past': ({ delay, today }) => delay.until <= today,
  'delay-too-long': ({ delay, today }) => delay.until > addDays(today, basisOf(delay.basis).maxDays),
} as const satisfies BlockerRules<{ delay: Delay; serviceKind: string; today: IsoDate }>;
export type DelayBlocker = keyof typeof rules;

/** Why the note cannot wait like this; empty means it can. */
export const delayBlockers = (delay: Delay, serviceKind: string, today: IsoDate): DelayBlocker[] =>
  blockersIn(rules, { delay, serviceKind, today });

/** Does the young person have to wait for it today? */
export const isDelayed = (until: IsoDate | null, today: IsoDate): boolean => until !== null && until > today;
