import { expect, test } from '@jest/globals';
import { constraintProblems, problemOfConstraint } from './constraints.ts';

test('every named constraint means the refusal that was decided for it', () => {
  expect(constraintProblems).toEqual({
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
  });
  expect(problemOfConstraint('baton_one_holder')).toBe('baton-moved');
});

test('a constraint nobody has named is a conflict and never a crash', () => {
  expect(problemOfConstraint('something_unique')).toBe('conflict');
});
