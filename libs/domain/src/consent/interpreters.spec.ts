import { expect, test } from '@jest/globals';
import { interpreters, isInterpreter } from './interpreters.ts';

test('nobody in the family interprets, and no child', () => {
  expect(interpreters).toEqual({
    none_needed: { allowed: true },
    in_person: { allowed: true },
    by_screen: { allowed: true },
    by_phone: { allowed: true },
    bilingual_employee: { allowed: true },
    relative: { allowed: false },
    child: { allowed: false },
  });
});

test('a word outside the table is no kind of interpreter', () => {
  expect(isInterpreter('by_phone')).toBe(true);
  expect(isInterpreter('dictionary')).toBe(false);
});
