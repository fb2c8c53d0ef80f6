import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { type Interpreter, interpreters } from '../consent/interpreters.ts';

interface Holding {
  readonly day: IsoDate;
  readonly today: IsoDate;
  /** How many of those asked were there. */
  readonly came: number;
  readonly needsInterpreter: boolean;
  readonly interpreter: Interpreter;
  /** The young person has asked that somebody is not there, and nobody has answered. */
  readonly unansweredWishes: number;
}

const rules = {
  'not-yet': ({ day, today }) => day > today,
  'nobody-came': ({ came }) => came === 0,
  'interpreter-not-allowed': ({ interpreter }) => !interpreters[interpreter].allowed,
  'interpreter-missing': ({ needsInterpreter, interpreter }) =>
    needsInterpreter && interpreter === 'none_needed',
  'wish-unanswered': ({ unansweredWishes }) => unansweredWishes > 0,
} as const satisfies BlockerRules<Holding>;
export type HoldBlocker = keyof typeof rules;

/** What is missing before the meeting can be set down as held. A relative or a child never interprets. */
export const holdBlockers = (facts: Holding): HoldBlocker[] => blockersIn(rules, facts);
