import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isGrave, type AreaAnswer } from '../mapping/answers.ts';
import type { Area } from '../mapping/areas.ts';
import type { PlanStatus } from './status.ts';
import { type ThirtyBlocker, thirtyBlockers } from './thirty.ts';

/** How long a plan may wait for a goal in the young person's own words before asking again, in days. */
export const askAgainWithinDays = 30;

/** Why there is no goal in own words yet, and when to ask again. */
export interface NoOwnWordsYet {
  readonly reason: string;
  readonly askAgainOn: IsoDate;
}

/** The areas that weigh heavily, and what is done about them. */
export interface AreaFacts {
  /** The answers of the newest completed mapping; empty when there is none. */
  readonly answers: readonly Pick<AreaAnswer, 'area' | 'answer'>[];
  /** Areas with an open goal or a measure. */
  readonly addressed: readonly Area[];
  /** Areas consciously left, with the reason. */
  readonly left: readonly { readonly area: Area; readonly reason: string }[];
}

/** What must be known to say whether a plan can be activated. */
export interface ActivationFacts extends AreaFacts {
  readonly status: PlanStatus;
  readonly birthDate: IsoDate;
  readonly basicHasBasis: boolean;
  readonly hasBatonHolder: boolean;
  readonly youngPersonAgreedOn: IsoDate | null;
  readonly goalsInOwnWords: number;
  readonly noOwnWordsYet: NoOwnWordsYet | null;
}

const activationRules = {
  not_a_draft: (facts) => facts.status !== 'draft',
  no_basis_for_basic: (facts) => !facts.basicHasBasis,
  no_baton_holder: (facts) => !facts.hasBatonHolder,
  agreement_not_recorded: (facts) => facts.youngPersonAgreedOn === null,
} as const satisfies BlockerRules<ActivationFacts>;

const agreementRules = {
  agreement_in_the_future: ({ on, today }) => on > today,
} as const satisfies BlockerRules<{ on: IsoDate; today: IsoDate }>;

const noOwnWordsRules = {
  no_goal_in_own_words: ({ yet }) => yet === null || isBlank(yet.reason),
  ask_again_date_passed: ({ yet, today }) => yet !== null && yet.askAgainOn < today,
  ask_again_too_late: ({ yet, today }) => yet !== null && yet.askAgainOn > addDays(today, askAgainWithinDays),
} as const satisfies BlockerRules<{ yet: NoOwnWordsYet | null; today: IsoDate }>;

const graveAreaRules = {
  area_not_addressed: ({ area, facts }) =>
    !facts.addressed.includes(area) && !facts.left.some((left) => left.area === area),
  area_left_without_reason: ({ area, facts }) =>
    !facts.addressed.includes(area) && facts.left.some((left) => left.area === area && isBlank(left.reason)),
} as const satisfies BlockerRules<{ area: Area; facts: AreaFacts }>;

export type AreaBlocker = `${keyof typeof graveAreaRules}:${Area}`;
export type AgreementBlocker = keyof typeof agreementRules;
export type NoOwnWordsBlocker = keyof typeof noOwnWordsRules;
export type ActivationBlocker =
  | keyof typeof activationRules
  | AgreementBlocker
  | NoOwnWordsBlocker
  | ThirtyBlocker
  | AreaBlocker;

/** Why the young person’s agreement cannot be recorded with this date. */
export const agreementBlockers = (on: IsoDate, today: IsoDate): AgreementBlocker[] =>
  blockersIn(agreementRules, { on, today });

/** Why this is no answer to «why is there no goal in own words»: a reason, and a date within 30 days. */
export const noOwnWordsBlockers = (yet: NoOwnWordsYet | null, today: IsoDate): NoOwnWordsBlocker[] =>
  blockersIn(noOwnWordsRules, { yet, today });

/** Every serious or acute area that has neither a goal, a measure nor a reason to leave it. */
export const areaBlockers = (facts: AreaFacts): AreaBlocker[] =>
  facts.answers
    .filter(({ answer }) => isGrave(answer))
    .flatMap(({ area }) =>
      blockersIn(graveAreaRules, { area, facts }).map((code) => `${code}:${area}` as const),
    );

/** Everything that is missing before the plan can be activated, as `code` or `code:area`; empty means it can. */
export const activationBlockers = (facts: ActivationFacts, today: IsoDate): ActivationBlocker[] => [
  ...blockersIn(activationRules, facts),
  ...thirtyBlockers({ birthDate: facts.birthDate, today }),
  ...(facts.youngPersonAgreedOn === null ? [] : agreementBlockers(facts.youngPersonAgreedOn, today)),
  ...(facts.goalsInOwnWords > 0 ? [] : noOwnWordsBlockers(facts.noOwnWordsYet, today)),
  ...areaBlockers(facts),
];
