import type { TransitionKindRules } from './kind-rules.ts';
import { overAYear } from './milestone-plans.ts';

/** Transitions out of child welfare and from the health services for the young to those for adults. */
export const careTransitions = {
  child_welfare_to_nav: {
    senders: ['child_welfare'],
    receivers: ['nav'],
    outside: null,
    category: 'family',
    handOver: ['consents', 'home_and_rent', 'benefit_decisions'],
    milestones: overAYear,
  },
  child_welfare_to_aftercare: {
    senders: ['child_welfare'],
    receivers: ['child_welfare', 'coordination'],
    outside: null,
    category: 'family',
    handOver: ['consents', 'aftercare_decision', 'home_and_rent'],
    milestones: overAYear,
  },
  bup_to_dps: {
    senders: ['bup'],
    receivers: ['dps'],
    outside: null,
    category: 'health',
    handOver: ['consents', 'treatment_summary', 'medication', 'crisis_plan'],
    milestones: overAYear,
  },
} as const satisfies Record<string, TransitionKindRules>;
