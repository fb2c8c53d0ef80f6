import type { TransitionKindRules } from './kind-rules.ts';
import { overAFewMonths, overAYear, withAPlaceToFind } from './milestone-plans.ts';

/** Transitions to another home or another municipality. */
export const homeTransitions = {
  care_to_own_home: {
    senders: ['child_welfare'],
    receivers: ['housing', 'nav', 'coordination'],
    outside: null,
    category: 'family',
    handOver: ['home_and_rent', 'aftercare_decision', 'crisis_plan'],
    milestones: withAPlaceToFind,
  },
  institution_to_home: {
    senders: ['child_welfare', 'bup', 'dps', 'coordination'],
    receivers: ['coordination', 'nav', 'housing'],
    outside: 'institution',
    category: 'health',
    handOver: ['home_and_rent', 'treatment_summary', 'medication', 'crisis_plan'],
    milestones: overAFewMonths,
  },
  prison_to_home: {
    senders: ['nav', 'coordination'],
    receivers: ['nav', 'housing', 'coordination'],
    outside: 'prison',
    category: 'work_economy',
    handOver: ['home_and_rent', 'benefit_decisions', 'crisis_plan'],
    milestones: overAFewMonths,
  },
  new_municipality: {
    senders: [
      'coordination',
      'nav',
      'child_welfare',
      'school',
      'ot',
      'school_health',
      'housing',
      'youth_work',
      'ppt',
    ],
    receivers: [
      'coordination',
      'nav',
      'child_welfare',
      'school',
      'ot',
      'school_health',
      'housing',
      'youth_work',
      'ppt',
    ],
    outside: null,
    category: 'basic',
    handOver: ['consents', 'home_and_rent'],
    milestones: overAFewMonths,
  },
  reception_to_settlement: {
    senders: ['coordination', 'nav', 'child_welfare'],
    receivers: ['nav', 'coordination', 'housing'],
    outside: 'reception_centre',
    category: 'work_economy',
    handOver: ['residence_papers', 'language_and_interpreter', 'home_and_rent'],
    milestones: overAYear,
  },
} as const satisfies Record<string, TransitionKindRules>;
