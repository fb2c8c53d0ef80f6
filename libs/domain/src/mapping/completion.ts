import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { acuteDecisions, decisionsFor, type AcuteDecision } from './acute.ts';
import { isGrave, type AreaAnswer } from './answers.ts';
import type { Area } from './areas.ts';

/** What was decided about an acute answer, here and now. */
export interface RecordedDecision {
  readonly area: Area;
  readonly decisions: readonly AcuteDecision[];
  readonly reason: string;
}

/** Why one decision cannot be recorded. */
const decisionRules = {
  nothing_decided: ({ decisions }) => decisions.length === 0,
  decision_not_possible_here: ({ area, decisions }) =>
    decisions.some((one) => !decisionsFor(area).includes(one)),
  decision_without_reason: ({ decisions, reason }) =>
    decisions.some((one) => acuteDecisions[one].needsReason) && isBlank(reason),
} as const satisfies BlockerRules<RecordedDecision>;

/** Why one answer keeps the mapping open. */
const answerRules = {
  acute_without_decision: ({ said, decided }) => said.answer === 'acute' && decided.length === 0,
  grave_without_words: ({ said }) => isGrave(said.answer) && isBlank(said.ownWords) && isBlank(said.note),
} as const satisfies BlockerRules<{ said: AreaAnswer; decided: readonly RecordedDecision[] }>;

export type DecisionBlocker = `${keyof typeof decisionRules}:${Area}`;
export type CompleteBlocker =
  | 'nothing_talked_about'
  | DecisionBlocker
  | `${keyof typeof answerRules}:${Area}`;

/** Why a decision cannot be recorded, as `code:area`. */
export const decisionBlockers = (decided: RecordedDecision): DecisionBlocker[] =>
  blockersIn(decisionRules, decided).map((code) => `${code}:${decided.area}` as const);

/** What stands between this mapping and «completed», as `code` or `code:area`; empty means it can be completed. */
export const completeBlockers = (
  answers: readonly AreaAnswer[],
  decisions: readonly RecordedDecision[],
): CompleteBlocker[] => {
  const blockers: CompleteBlocker[] = [];
  if (answers.every(({ answer }) => answer === 'not_talked')) blockers.push('nothing_talked_about');
  for (const said of answers) {
    const decided = said.answer === 'acute' ? decisions.filter(({ area }) => area === said.area) : [];
    blockers.push(
      ...blockersIn(answerRules, { said, decided }).map((code) => `${code}:${said.area}` as const),
    );
    blockers.push(...decided.flatMap(decisionBlockers));
  }
  return blockers;
};
