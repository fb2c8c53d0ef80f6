import { describe, expect, test } from '@jest/globals';
import type { ProblemCode } from '#domain/problem/problems';
import { linesOf } from './refusal-log.ts';

const opened = { young_person_id: 'p', action: 'plan.read', allowed: true, basis: 'own_service' };
const shut = { young_person_id: 'p', action: 'plan.read', allowed: false, rule: 'not-on-the-team' };
const problem = (code: ProblemCode, blockers: string[] = []) => ({ code, blockers, fields: [] });

describe('after a refusal the log says', () => {
  test.each(['not-permitted', 'not-found', 'too-many-known'] as const)(
    'that nobody was let in: %s, whether or not a case was opened first',
    (code) => {
      expect(linesOf([], problem(code))).toEqual([{ action: 'request', allowed: false, rule: code }]);
      expect(linesOf([opened], problem(code))).toEqual([{ ...opened, allowed: false, rule: code }]);
      expect(linesOf([shut], problem(code))).toEqual([shut]);
    },
  );

  test('which rule of the role it was', () => {
    expect(linesOf([], problem('not-permitted', ['role-lacks-permission']))).toMatchObject([
      { rule: 'role-lacks-permission' },
    ]);
  });

  test.each(['blocked', 'stale-version', 'wrong-status', 'invalid-input'] as const)(
    'that the reader was let in and then told no: %s',
    (code) => {
      expect(linesOf([opened], problem(code))).toEqual([{ ...opened, rule: code }]);
      expect(linesOf([], problem(code))).toEqual([]);
    },
  );

  test.each(['wrong-sign-in', 'wrong-code', 'level-too-low'] as const)(
    'that somebody was not let in at the door: %s',
    (code) => {
      expect(linesOf([], problem(code))).toEqual([{ action: 'session.start', allowed: false, rule: code }]);
    },
  );

  test('nothing of a try that was slowed, for it was not looked at', () => {
    expect(linesOf([], problem('too-many'))).toEqual([]);
  });

  test.each(['unexpected', 'busy', 'no-log'] as const)('nothing of %s, which told nothing', (code) => {
    expect(linesOf([opened], problem(code))).toEqual([]);
  });
});
