import { expect, test } from '@jest/globals';
import { allServiceKinds } from '../service/service-kinds.ts';
import { professionOf } from './profession.ts';

test('L05 those who work with health in BUP, DPS and school health are health personnel', () => {
  const health = allServiceKinds.filter((kind) => professionOf('municipal_worker', kind) === 'health');
  expect(health).toEqual(['bup', 'dps', 'school_health']);
  expect(professionOf('bup_clinician', 'bup')).toBe('health');
  expect(professionOf('bup_clinician', 'nowhere')).toBe('bup_clinician');
});

test('L05 a coordinator in a health service is no health personnel', () => {
  expect(professionOf('youth_coordinator', 'bup')).toBe('youth_coordinator');
});

test('outside health the profession is the role, and who never has a case has none', () => {
  expect(professionOf('nav_counsellor', 'nav')).toBe('nav_counsellor');
  expect(professionOf('manager', 'bup')).toBeNull();
  expect(professionOf('young_person', 'bup')).toBeNull();
});
