import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { staffRelations, type StaffRelationKind } from './relations.ts';

/** A closeness that somebody who said it wants ended. */
export interface RelationEnding {
  readonly reason: string;
  /** A second person has been asked, and has not answered. */
  readonly alreadyAsked: boolean;
}

const rules = {
  'reason-missing': ({ reason }) => isBlank(reason),
  'already-asked': ({ alreadyAsked }) => alreadyAsked,
} as const satisfies BlockerRules<RelationEnding>;

export type RelationEndingBlocker = keyof typeof rules;

export const relationEndingBlockers = (ending: RelationEnding): RelationEndingBlocker[] =>
  blockersIn(rules, ending);

/** Whether saying so ends it, or asks a second person (A05). */
export const endsAtOnce = (kind: StaffRelationKind): boolean => staffRelations[kind].endedBy === 'oneself';
