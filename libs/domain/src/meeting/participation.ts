import { isBlank } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';

/** What was done so that the young person took part in the meeting. */
export interface ParticipationFacts {
  /** How the young person was told what the meeting is, what it is for and what can come of it. */
  readonly toldHow: string;
  /** How language and form were fitted to the young person. */
  readonly adaptedHow: string;
  readonly youngPersonCame: boolean;
  /** Topics that the young person asked for. */
  readonly topics: number;
  readonly wishes: number;
  readonly answeredWishes: number;
  /** The young person has answered afterwards, or chosen not to. */
  readonly pulseAsked: boolean;
}

/** The five premises of participation → is it documented for this meeting? */
export const premises = {
  told: ({ toldHow }) => !isBlank(toldHow),
  heard: ({ youngPersonCame, topics }) => youngPersonCame || topics > 0,
  feedback: ({ wishes, answeredWishes }) => answeredWishes === wishes,
  evaluates: ({ pulseAsked }) => pulseAsked,
  fitted: ({ adaptedHow }) => !isBlank(adaptedHow),
} as const satisfies Record<string, (facts: ParticipationFacts) => boolean>;
export type Premise = keyof typeof premises;

/** Each premise, in its order, with whether it is documented. */
export const participationIn = (facts: ParticipationFacts): { premise: Premise; secured: boolean }[] =>
  keysOf(premises).map((premise) => ({ premise, secured: premises[premise](facts) }));
