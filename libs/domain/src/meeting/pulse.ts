import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import type { MeetingStatus } from './status.ts';

/** Three steps, none of them a mark. */
export const pulseSteps = { yes: 2, partly: 1, no: 0 } as const satisfies Record<string, number>;
export type PulseStep = keyof typeof pulseSteps;

/** What the young person is asked after a meeting: was I heard, do I know who does what, do they pull together. */
export const pulseQuestions = ['heard', 'knowsWho', 'pullTogether'] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

export type Pulse = Readonly<Record<PulseQuestion, PulseStep | null>>;

interface Giving {
  readonly status: MeetingStatus;
  readonly pulse: Pulse;
  readonly skipped: boolean;
}

const answers = (pulse: Pulse): number =>
  pulseQuestions.filter((question) => pulse[question] !== null).length;

const rules = {
  'not-held': ({ status }) => status !== 'held',
  'no-answers': ({ pulse, skipped }) => !skipped && answers(pulse) === 0,
  'skipped-with-answers': ({ pulse, skipped }) => skipped && answers(pulse) > 0,
} as const satisfies BlockerRules<Giving>;
export type PulseBlocker = keyof typeof rules;

/** Why it cannot be sent; empty means it can. Each question may be left out, and all of it skipped. */
export const pulseBlockers = (facts: Giving): PulseBlocker[] => blockersIn(rules, facts);

/** From one time to the next: better, the same, not so good; null when there is nothing to compare. */
export const pulseChange = (
  before: PulseStep | null,
  now: PulseStep | null,
): 'up' | 'same' | 'down' | null => {
  if (before === null || now === null) return null;
  const step = Math.sign(pulseSteps[now] - pulseSteps[before]);
  return step > 0 ? 'up' : step < 0 ? 'down' : 'same';
};

export const allPulseSteps: readonly PulseStep[] = keysOf(pulseSteps);
