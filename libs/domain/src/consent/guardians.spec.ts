import { expect, test } from '@jest/globals';
import { decidingOf, guardianKinds, isGuardianKind } from './guardians.ts';

const others = { mustConsent: true, standsBackForCustody: false };

test('who must say yes, and who stands back while child welfare has custody', () => {
  expect(guardianKinds).toEqual({
    parental_responsibility: { mustConsent: true, standsBackForCustody: true },
    appointed_representative: others,
    child_welfare_custody: others,
    foster_parent: { mustConsent: false, standsBackForCustody: false },
    other_parent: { mustConsent: false, standsBackForCustody: false },
  });
});

test('child welfare with custody decides in the parents’ place', () => {
  const parent = { kind: 'parental_responsibility' } as const;
  const custody = { kind: 'child_welfare_custody' } as const;
  const appointed = { kind: 'appointed_representative' } as const;
  expect(decidingOf([parent, { kind: 'foster_parent' }])).toEqual([parent]);
  expect(decidingOf([parent, custody, appointed])).toEqual([custody, appointed]);
});

test('a kind that nobody knows is none', () => {
  expect(isGuardianKind('foster_parent')).toBe(true);
  expect(isGuardianKind('neighbour')).toBe(false);
});
