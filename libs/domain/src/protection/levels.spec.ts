import { expect, test } from '@jest/globals';
import { addressLevels, allProtectionLevels, isProtectionLevel, protectionLevels } from './levels.ts';

test('A01 the levels, their codes, and what emergency access may open', () => {
  expect(
    allProtectionLevels.map((level) => {
      const { code, address, overridable } = protectionLevels[level];
      return [level, code, address, overridable];
    }),
  ).toEqual([
    ['confidential', '7', true, true],
    ['strictly_confidential', '6', true, false],
    ['strictly_confidential_abroad', '19', true, false],
    ['shielded', '', false, true],
  ]);
});

test('three of them are about an address', () => {
  expect(addressLevels).toEqual(['confidential', 'strictly_confidential', 'strictly_confidential_abroad']);
});

test('a word that is not in the list is no level', () => {
  expect([isProtectionLevel('shielded'), isProtectionLevel('secret')]).toEqual([true, false]);
});
