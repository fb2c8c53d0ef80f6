import { expect, test } from '@jest/globals';
import { constraintProblems, problemOfConstraint } from './constraints.ts';

test('every named constraint means the refusal that was decided for it', () => {
  expect(constraintProblems).toEqual({
    baton_one_holder: 'baton-moved',
    baton_while_active: 'baton-moved',
    young_person_has_baton: 'baton-moved',
  });
  expect(problemOfConstraint('baton_one_holder')).toBe('baton-moved');
});

test('a constraint nobody has named is a conflict and never a crash', () => {
  expect(problemOfConstraint('something_unique')).toBe('conflict');
});
