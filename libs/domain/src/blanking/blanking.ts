import { blockersIn, type BlockerRules, isBlank } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { needsInstead, type TextPlace } from './places.ts';

export interface BlankingWish {
  readonly place: TextPlace;
  readonly reason: string;
  readonly instead: string;
  /** Nothing else says what the row is. */
  readonly alone: boolean;
  /** The text stands there, and the reader is one who may take it away. */
  readonly may: boolean;
}

const rules = {
  'not-yours-to-blank': ({ may }) => !may,
  'reason-missing': ({ reason }) => isBlank(reason),
  'instead-missing': ({ place, alone, instead }) => needsInstead(place, alone) && isBlank(instead),
  'nothing-instead': ({ place, alone, instead }) => !needsInstead(place, alone) && !isBlank(instead),
} as const satisfies BlockerRules<BlankingWish>;
export type BlankingBlocker = keyof typeof rules;

/** Why the text cannot be taken away like this; empty means it can. It goes for good, with all that it was before. */
export const textBlankingBlockers = (wish: BlankingWish): BlankingBlocker[] => blockersIn(rules, wish);

export const requireTextBlanking = (wish: BlankingWish): void => {
  requireNothingIn(textBlankingBlockers(wish));
};
