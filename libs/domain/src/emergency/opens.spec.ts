import { expect, test } from '@jest/globals';
import { onlyReads } from '../roles/permissions.ts';
import { emergencyPermissions, opensInEmergency } from './opens.ts';

test('an emergency access reads the case, its mapping and its plan, and writes nothing', () => {
  expect(emergencyPermissions).toEqual(['case.read', 'mapping.read', 'plan.read']);
  expect(emergencyPermissions.every(onlyReads)).toBe(true);
});

test('it opens no other permission', () => {
  expect(opensInEmergency('plan.read')).toBe(true);
  expect(opensInEmergency('plan.write')).toBe(false);
  expect(opensInEmergency('consent.read')).toBe(false);
});
