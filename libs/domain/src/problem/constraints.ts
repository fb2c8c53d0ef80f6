import { isKeyOf } from '../closed-table/closed-table.ts';
import type { ProblemCode } from './problems.ts';

/** Name of a database constraint → the refusal it means. The database's own text never leaves the API. */
export const constraintProblems = {
  baton_one_holder: 'baton-moved',
  baton_while_followed_up: 'baton-moved',
  follow_up_has_baton: 'baton-moved',
  follow_up_once: 'wrong-status',
  identity_number_once: 'number-taken',
  team_member_once: 'already-on-team',
  baton_offer_one_open: 'already-offered',
  invitation_one_open: 'already-invited',
  clearance_once: 'already-cleared',
  protection_once: 'wrong-status',
  guardian_opening_once: 'wrong-status',
  consent_answer_once: 'already-answered',
  data_answer_once: 'already-answered',
  paper_request_step_decided_once: 'already-answered',
  paper_request_once: 'already-registered',
  restriction_once: 'restricted',
} as const satisfies Record<string, ProblemCode>;

/** The refusal for a broken constraint; a constraint that nobody has named is a plain conflict. */
export const problemOfConstraint = (constraint: string): ProblemCode =>
  isKeyOf(constraintProblems, constraint) ? constraintProblems[constraint] : 'conflict';
