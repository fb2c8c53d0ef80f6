import { expect, test } from '@jest/globals';
import { guardianKinds, isGuardianKind } from './guardians.ts';

test('who must consent is decided for every kind of guardian', () => {
  expect(guardianKinds).toEqual({
    parental_responsibility: { mustConsent: true },
    appointed_representative: { mustConsent: true },
    child_welfare_custody: { mustConsent: true },
    foster_parent: { mustConsent: false },
    other_parent: { mustConsent: false },
  });
});

test('a word outside the table is no kind of guardian', () => {
  expect(isGuardianKind('foster_parent')).toBe(true);
  expect(isGuardianKind('neighbour')).toBe(false);
});
