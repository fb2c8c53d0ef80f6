import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { birthday } from '../calendar/age.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { oldestAge } from '../young-person/registration.ts';

/** How many months before the 30th birthday the plan's page begins to say what happens then. */
export const saidMonthsBefore = 12;

/** From this day on no new plan is made; the one that runs goes on to its next review. */
export const lastDayOfPlans = (birthDate: IsoDate): IsoDate => birthday(birthDate, oldestAge + 1);

/** Whether it is near enough to be said, or has been; null before. */
export const thirtyStanding = (birthDate: IsoDate, today: IsoDate): 'soon' | 'passed' | null => {
  const on = lastDayOfPlans(birthDate);
  if (today >= on) return 'passed';
  return today >= addMonths(on, -saidMonthsBefore) ? 'soon' : null;
};

interface ThirtyFacts {
  readonly birthDate: IsoDate;
  readonly today: IsoDate;
}

const activationRules = {
  no_new_plan_after_thirty: ({ birthDate, today }) => today >= lastDayOfPlans(birthDate),
} as const satisfies BlockerRules<ThirtyFacts>;
export type ThirtyBlocker = keyof typeof activationRules;

/** Why a plan cannot begin, or begin again, at this age. */
export const thirtyBlockers = (facts: ThirtyFacts): ThirtyBlocker[] => blockersIn(activationRules, facts);

interface ReviewFacts extends ThirtyFacts {
  /** When the plan is looked at next, as it stands; null while no day is set. */
  readonly reviewOn: IsoDate | null;
  readonly newReviewOn: IsoDate;
}

const reviewRules = {
  last_review_stands: ({ birthDate, today, reviewOn, newReviewOn }) =>
    today >= lastDayOfPlans(birthDate) && reviewOn !== null && newReviewOn > reviewOn,
} as const satisfies BlockerRules<ReviewFacts>;
export type ReviewBlocker = keyof typeof reviewRules;

/** After the birthday the next review is the last: it can be held earlier, and not put off. */
export const reviewBlockers = (facts: ReviewFacts): ReviewBlocker[] => blockersIn(reviewRules, facts);
