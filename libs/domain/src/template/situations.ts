import { addMonths, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { TransitionKind } from '../transition/kinds.ts';

/** The situations that a template can be for, and the transitions by which a case shows that it is in one. */
export const situations = {
  school_start: ['lower_to_upper_secondary', 'vg1_to_vg2', 'vg2_to_vg3'],
  ot_follow_up: ['school_to_ot', 'ot_to_nav'],
  leaving_care: [
    'child_welfare_to_nav',
    'child_welfare_to_aftercare',
    'care_to_own_home',
    'institution_to_home',
    'prison_to_home',
  ],
  bup_to_dps: ['bup_to_dps'],
  apprenticeship: ['upper_secondary_to_apprenticeship', 'apprenticeship_to_work'],
  long_illness: ['unemployment_to_illness', 'illness_to_low_income', 'low_income_to_work'],
  refugee_settlement: ['introduction_to_work_or_school', 'reception_to_settlement'],
} as const satisfies Record<string, readonly TransitionKind[]>;
export type Situation = keyof typeof situations;

export const allSituations: readonly Situation[] = keysOf(situations);

export const isSituation = (code: string): code is Situation => isKeyOf(situations, code);

/** For so many months after its date a transition still shows in which situation somebody is; the figures ask the same. */
const monthsAfter = 12;

/** The situations that somebody is in on a day, as the transitions that were written by then show. */
export const situationsOn = (
  transitions: readonly { readonly kind: string; readonly onDate: IsoDate }[],
  day: IsoDate,
): Situation[] =>
  situationsOf(
    transitions.filter(({ onDate }) => onDate > addMonths(day, -monthsAfter)).map(({ kind }) => kind),
  );

/** The situations that the transitions of a case show. */
export const situationsOf = (kinds: readonly string[]): Situation[] =>
  allSituations.filter((situation) => situations[situation].some((kind) => kinds.includes(kind)));
