import { expect, test } from '@jest/globals';
import { allServiceKinds, isServiceKind, serviceKinds } from './service-kinds.ts';

test('every kind of service belongs to a kind of organisation', () => {
  expect(allServiceKinds.map((kind) => `${kind} ${serviceKinds[kind]}`)).toEqual([
    'school county',
    'ot county',
    'nav nav',
    'bup health_trust',
    'dps health_trust',
    'child_welfare municipality',
    'school_health municipality',
    'coordination municipality',
    'ppt municipality',
    'housing municipality',
    'youth_work municipality',
  ]);
});

test('an employer is no kind of service', () => {
  expect(isServiceKind('employer')).toBe(false);
  expect(isServiceKind('dps')).toBe(true);
});
