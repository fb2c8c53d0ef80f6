import type { TransitionKindRules } from './kind-rules.ts';
import { atOnce, overAFewMonths, overAYear, withAPlaceToFind } from './milestone-plans.ts';

/** Transitions to work, and between work, illness and low income. */
export const workTransitions = {
  apprenticeship_to_work: {
    senders: ['ot', 'nav'],
    receivers: ['nav', 'coordination'],
    outside: 'employer',
    category: 'work_economy',
    handOver: ['work_experience', 'adaptations'],
    milestones: withAPlaceToFind,
  },
  unemployment_to_illness: {
    senders: ['nav', 'ot'],
    receivers: ['nav', 'bup', 'dps', 'school_health'],
    outside: null,
    category: 'work_economy',
    handOver: ['benefit_decisions', 'consents'],
    milestones: atOnce,
  },
  illness_to_low_income: {
    senders: ['nav', 'bup', 'dps'],
    receivers: ['nav', 'coordination'],
    outside: null,
    category: 'work_economy',
    handOver: ['benefit_decisions', 'home_and_rent'],
    milestones: overAFewMonths,
  },
  low_income_to_work: {
    senders: ['nav'],
    receivers: ['nav', 'coordination'],
    outside: 'employer',
    category: 'work_economy',
    handOver: ['benefit_decisions', 'work_experience', 'adaptations'],
    milestones: overAFewMonths,
  },
  introduction_to_work_or_school: {
    senders: ['nav', 'coordination'],
    receivers: ['nav', 'school', 'ot'],
    outside: null,
    category: 'work_economy',
    handOver: ['work_experience', 'language_and_interpreter', 'residence_papers'],
    milestones: overAYear,
  },
} as const satisfies Record<string, TransitionKindRules>;
