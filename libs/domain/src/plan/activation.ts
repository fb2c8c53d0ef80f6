import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isGrave, type AreaAnswer } from '../mapping/answers.ts';
import type { Area } from '../mapping/areas.ts';
import type { PlanStatus } from './status.ts';

/** How long a plan may wait for a goal in the young person's own words before asking again, in days. */
export const askAgainWithinDays = 30;

/** Why there is no goal in own words yet, and when to ask again. */
export interface NoOwnWordsYet {
  readonly reason: string;
  readonly askAgainOn: IsoDate;
}

/** What must be known to say whether a plan can be activated. */
export interface ActivationFacts {
  readonly status: PlanStatus;
  readonly basicHasBasis: boolean;
  readonly hasBatonHolder: boolean;
  readonly youngPersonAgreedOn: IsoDate | null;
  readonly goalsInOwnWords: number;
  readonly noOwnWordsYet: NoOwnWordsYet | null;
  /** The answers of the newest completed mapping; empty when there is none. */
  readonly answers: readonly Pick<AreaAnswer, 'area' | 'answer'>[];
  /** Areas with an open goal or a measure. */
  readonly addressed: readonly Area[];
  /** Areas consciously left, with the reason. */
  readonly left: readonly { readonly area: Area; readonly reason: string }[];
}

interface Dated {
  readonly facts: ActivationFacts;
  readonly today: IsoDate;
}

const noGoal = ({ facts }: Dated): boolean => facts.goalsInOwnWords === 0;

const activationRules = {
  not_a_draft: ({ facts }) => facts.status !== 'draft',
  no_basis_for_basic: ({ facts }) => !facts.basicHasBasis,
  no_baton_holder: ({ facts }) => !facts.hasBatonHolder,
  agreement_not_recorded: ({ facts }) => facts.youngPersonAgreedOn === null,
  agreement_in_the_future: ({ facts, today }) =>
    facts.youngPersonAgreedOn !== null && facts.youngPersonAgreedOn > today,
  no_goal_in_own_words: (dated) =>
    noGoal(dated) && (dated.facts.noOwnWordsYet === null || isBlank(dated.facts.noOwnWordsYet.reason)),
  ask_again_date_passed: (dated) =>
    noGoal(dated) && (dated.facts.noOwnWordsYet?.askAgainOn ?? dated.today) < dated.today,
  ask_again_too_late: (dated) =>
    noGoal(dated) &&
    (dated.facts.noOwnWordsYet?.askAgainOn ?? dated.today) > addDays(dated.today, askAgainWithinDays),
} as const satisfies BlockerRules<Dated>;

const graveAreaRules = {
  area_not_addressed: ({ area, facts }) =>
    !facts.addressed.includes(area) && !facts.left.some((left) => left.area === area),
  area_left_without_reason: ({ area, facts }) =>
    !facts.addressed.includes(area) && facts.left.some((left) => left.area === area && isBlank(left.reason)),
} as const satisfies BlockerRules<{ area: Area; facts: ActivationFacts }>;

export type ActivationBlocker = keyof typeof activationRules | `${keyof typeof graveAreaRules}:${Area}`;

/** Everything that is missing before the plan can be activated, as `code` or `code:area`; empty means it can. */
export const activationBlockers = (facts: ActivationFacts, today: IsoDate): ActivationBlocker[] => [
  ...blockersIn(activationRules, { facts, today }),
  ...facts.answers
    .filter(({ answer }) => isGrave(answer))
    .flatMap(({ area }) =>
      blockersIn(graveAreaRules, { area, facts }).map((code) => `${code}:${area}` as const),
    ),
];
