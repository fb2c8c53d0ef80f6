import type { Category } from '../../category/categories.ts';
import type { ServiceKind } from '../../service/service-kinds.ts';

/** What can be handed over from a sender to a receiver. */
export const handOverItems = [
  'own_goals',
  'open_measures',
  'what_works',
  'who_to_call',
  'consents',
  'school_marks_and_absence',
  'adaptations',
  'work_experience',
  'benefit_decisions',
  'treatment_summary',
  'medication',
  'crisis_plan',
  'aftercare_decision',
  'home_and_rent',
  'residence_papers',
  'language_and_interpreter',
] as const satisfies readonly string[];
export type HandOverItem = (typeof handOverItems)[number];

/** Everybody is handed this, whatever the transition: what the young person wants, and what is already going on. */
export const alwaysHandedOver = [
  'own_goals',
  'open_measures',
  'what_works',
  'who_to_call',
] as const satisfies readonly HandOverItem[];

/** What shall have happened by a milestone. */
export const milestoneCodes = [
  'talked_with_young_person',
  'receiver_found',
  'applied',
  'receiver_contacted',
  'consents_renewed',
  'hand_over_written',
  'joint_meeting',
  'first_meeting_booked',
] as const satisfies readonly string[];
export type MilestoneCode = (typeof milestoneCodes)[number];

/** Somebody outside Laget on one side of a transition, whom a service speaks for. */
export type OutsideParty =
  | 'employer'
  | 'training_establishment'
  | 'institution'
  | 'prison'
  | 'reception_centre';

/** A known kind of transition: who sends, who receives, what must be handed over, and when it should start. */
export interface TransitionKindRules {
  readonly senders: readonly ServiceKind[];
  readonly receivers: readonly ServiceKind[];
  readonly outside: OutsideParty | null;
  readonly category: Category;
  /** Besides what everybody is handed. */
  readonly handOver: readonly HandOverItem[];
  /** Milestone → whole months before the date. The largest is when the transition should start. */
  readonly milestones: Readonly<Partial<Record<MilestoneCode, number>>>;
}
