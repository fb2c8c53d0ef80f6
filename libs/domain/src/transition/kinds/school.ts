import type { TransitionKindRules } from './kind-rules.ts';
import { atOnce, overAFewMonths, overASchoolYear, overAYear, withAPlaceToFind } from './milestone-plans.ts';

/** Transitions through school, to an apprenticeship, and out of school. */
export const schoolTransitions = {
  lower_to_upper_secondary: {
    senders: ['school', 'ppt'],
    receivers: ['school'],
    outside: null,
    category: 'school',
    handOver: ['school_marks_and_absence', 'adaptations'],
    milestones: overAYear,
  },
  vg1_to_vg2: {
    senders: ['school'],
    receivers: ['school'],
    outside: null,
    category: 'school',
    handOver: ['school_marks_and_absence', 'adaptations'],
    milestones: overASchoolYear,
  },
  vg2_to_vg3: {
    senders: ['school'],
    receivers: ['school'],
    outside: null,
    category: 'school',
    handOver: ['school_marks_and_absence', 'adaptations'],
    milestones: overASchoolYear,
  },
  upper_secondary_to_apprenticeship: {
    senders: ['school'],
    receivers: ['ot', 'nav'],
    outside: 'training_establishment',
    category: 'school',
    handOver: ['school_marks_and_absence', 'adaptations', 'work_experience'],
    milestones: withAPlaceToFind,
  },
  school_to_ot: {
    senders: ['school'],
    receivers: ['ot'],
    outside: null,
    category: 'school',
    handOver: ['school_marks_and_absence', 'adaptations', 'consents'],
    milestones: atOnce,
  },
  ot_to_nav: {
    senders: ['ot'],
    receivers: ['nav'],
    outside: null,
    category: 'work_economy',
    handOver: ['consents', 'school_marks_and_absence', 'work_experience'],
    milestones: overAFewMonths,
  },
} as const satisfies Record<string, TransitionKindRules>;
