import { expect, test } from '@jest/globals';
import { allRoles } from '#domain/roles/roles';
import { demoSignIns } from './demo-sign-ins.ts';

test('every role can be tried, and no user name stands twice', () => {
  expect(new Set(demoSignIns.map(({ role }) => role))).toEqual(new Set(allRoles));
  expect(new Set(demoSignIns.map(({ username }) => username)).size).toBe(demoSignIns.length);
});
