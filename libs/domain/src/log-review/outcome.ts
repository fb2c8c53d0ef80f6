import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** What came of looking at it. `closes`: nothing more is awaited. `incident`: the register of incidents gets a row. */
export const reviewOutcomes = {
  ok: { closes: true, incident: false },
  asked: { closes: false, incident: false },
  misuse: { closes: true, incident: true },
} as const satisfies Record<string, { closes: boolean; incident: boolean }>;

export type ReviewOutcome = keyof typeof reviewOutcomes;
export const allReviewOutcomes: readonly ReviewOutcome[] = keysOf(reviewOutcomes);
export const isReviewOutcome = (text: string): text is ReviewOutcome => isKeyOf(reviewOutcomes, text);

export interface Judging {
  /** The newest outcome so far; null when nobody has looked. */
  readonly before: ReviewOutcome | null;
  readonly aboutMyself: boolean;
  readonly text: string;
}

const rules = {
  already_judged: ({ before }) => before !== null && reviewOutcomes[before].closes,
  about_yourself: ({ aboutMyself }) => aboutMyself,
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<Judging>;

export type JudgingBlocker = keyof typeof rules;

export const judgingBlockers = (facts: Judging): JudgingBlocker[] => blockersIn(rules, facts);

export const requireMayJudge = (facts: Judging): void => {
  requireNothingIn(judgingBlockers(facts));
};

/** Days that something may lie in the queue before the page alarms. Access rule N03. */
export const reviewWithinDays = 7;

/** Nobody has looked at it in time. */
export const isLate = (foundOn: IsoDate, outcome: ReviewOutcome | null, today: IsoDate): boolean =>
  outcome === null && today > addDays(foundOn, reviewWithinDays);
