import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/**
 * Hours from the moment it was noticed until the supervisory authority is told, or it is written why not.
 * Source: GDPR article 33 no. 1; unconfirmed until a lawyer or the data protection officer has read it.
 */
export const tellWithinHours = 72;

/** What is done about an incident. `stopsTheClock`: the 72 hours have been answered. `closes`: nothing more comes. */
export const incidentSteps = {
  authority_told: { stopsTheClock: true, closes: false },
  not_reportable: { stopsTheClock: true, closes: false },
  people_told: { stopsTheClock: false, closes: false },
  measure: { stopsTheClock: false, closes: false },
  closed: { stopsTheClock: false, closes: true },
} as const satisfies Record<string, { stopsTheClock: boolean; closes: boolean }>;

export type IncidentStep = keyof typeof incidentSteps;
export const allIncidentSteps: readonly IncidentStep[] = keysOf(incidentSteps);

/** When the authority must have been told. */
export const tellBy = (noticedAt: Date): Date => new Date(noticedAt.getTime() + tellWithinHours * 3_600_000);

/** Whole hours that are left, negative when it is late; null when the clock has been stopped. */
export const hoursLeft = (noticedAt: Date, steps: readonly IncidentStep[], now: Date): number | null =>
  steps.some((step) => incidentSteps[step].stopsTheClock)
    ? null
    : Math.floor((tellBy(noticedAt).getTime() - now.getTime()) / 3_600_000);

export interface StepFacts {
  readonly steps: readonly IncidentStep[];
  readonly step: IncidentStep;
  readonly text: string;
}

const isClosed = (steps: readonly IncidentStep[]): boolean =>
  steps.some((step) => incidentSteps[step].closes);
const isStopped = (steps: readonly IncidentStep[]): boolean =>
  steps.some((step) => incidentSteps[step].stopsTheClock);

const rules = {
  already_closed: ({ steps }) => isClosed(steps),
  clock_still_running: ({ steps, step }) => step === 'closed' && !isStopped(steps),
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<StepFacts>;

export const incidentStepBlockers = (facts: StepFacts) => blockersIn(rules, facts);

export const requireMayStepIncident = (facts: StepFacts): void => {
  requireNothingIn(incidentStepBlockers(facts));
};
