import { expect, test } from '@jest/globals';
import { familyOf, memberOf } from './cube-parts.ts';

test('cubes of one family are told together, by what stands after it', () => {
  expect(familyOf('measure_mentor')).toBe('measure');
  expect(memberOf('measure_introduction_programme')).toBe('introduction_programme');
  expect(familyOf('to_plan')).toBe('to');
});

test('a cube of one word is in no family', () => {
  expect(familyOf('batons')).toBeNull();
  expect(memberOf('batons')).toBe('batons');
});
