import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { type Quarter, quarterOf } from '../calendar/quarter.ts';

/** Where an indicator stood when one began to measure, and where it shall be. */
export const aimKinds = ['baseline', 'target'] as const satisfies readonly string[];
export type AimKind = (typeof aimKinds)[number];

/** Why a series cannot be read across a day. */
export const breakKinds = {
  rule_change: 'law',
  definition: 'counting',
  business_cycle: 'world',
  reorganisation: 'organisation',
} as const satisfies Record<string, 'law' | 'counting' | 'world' | 'organisation'>;
export type BreakKind = keyof typeof breakKinds;

/** An aim as somebody sets it: a share in percent in a year. */
export interface Aim {
  readonly kind: AimKind;
  readonly percent: number | null;
  readonly year: number;
  readonly explanation: string;
}

const aimRules = {
  percent_outside: ({ aim }) => aim.percent !== null && (aim.percent < 0 || aim.percent > 100),
  target_in_the_past: ({ aim, today }) =>
    aim.kind === 'target' && aim.percent !== null && aim.year < Number(today.slice(0, 4)),
  baseline_in_the_future: ({ aim, today }) => aim.kind === 'baseline' && aim.year > Number(today.slice(0, 4)),
  explanation_missing: ({ aim }) => aim.explanation.trim() === '',
} as const satisfies BlockerRules<{ aim: Aim; today: IsoDate }>;
export type AimBlocker = keyof typeof aimRules;

/** Why the aim cannot stand; empty means it can. Without a percent it takes back the one before. */
export const aimBlockers = (aim: Aim, today: IsoDate): AimBlocker[] => blockersIn(aimRules, { aim, today });

/**
 * How the newest share stands to an aim: alike where what the rounding allows of the share holds the aim.
 *
 * @param percent the aim.
 */
export const standsTo = ({ low, high }: { readonly low: number; readonly high: number }, percent: number) => {
  if (high < percent) return 'below';
  return low > percent ? 'above' : 'alike';
};

/** Where breaks stand in a series: at the first quarter whose last day is not before the day. Those after it all are left out. */
export const breaksIn = <Break extends { readonly onDay: IsoDate }>(
  breaks: readonly Break[],
  quarters: readonly Quarter[],
): readonly { readonly quarter: Quarter; readonly said: Break }[] =>
  breaks.flatMap((said) => {
    const quarter = quarters.find((one) => one >= quarterOf(said.onDay));
    return quarter === undefined || quarter === quarters[0] ? [] : [{ quarter, said }];
  });
