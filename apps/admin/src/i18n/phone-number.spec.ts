import { expect, test } from '@jest/globals';
import { inGroups } from './phone-number.ts';

test('a number of six digits is read in two groups, any other as it stands', () => {
  expect(inGroups('116117')).toBe('116\u00a0117');
  expect(inGroups('112')).toBe('112');
  expect(inGroups('00 00 01 00')).toBe('00 00 01 00');
});
