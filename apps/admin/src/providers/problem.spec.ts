import { expect, test } from '@jest/globals';
import { problemFrom } from './problem.ts';

test('a refused verb carries the codes of what is missing', () => {
  const problem = problemFrom(422, { code: 'blocked', blockers: ['no-goal', 'no-consent', 7] });
  expect([problem.status, problem.code, problem.blockers]).toEqual([
    422,
    'blocked',
    ['no-goal', 'no-consent'],
  ]);
});

test('a field carries the first rule it broke', () => {
  const fields = [
    { field: 'name', rules: ['maxLength', 'isString'] },
    { field: 'birthDate', rules: [] },
    'nonsense',
  ];
  expect(problemFrom(400, { code: 'invalid-input', fields }).fields).toEqual({
    name: 'maxLength',
    birthDate: 'unexpected',
  });
});

test('what is not problem+json is unexpected, never a crash', () => {
  expect(problemFrom(502, '<html>').code).toBe('unexpected');
  expect(problemFrom(500, null).code).toBe('unexpected');
  expect(problemFrom(418, { code: 'teapot' }).code).toBe('unexpected');
});
