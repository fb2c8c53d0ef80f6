import { expect, test } from '@jest/globals';
import { authTimeIn, textIn, textsIn } from './claims.ts';

test('a claim is a text only when it is one and says something', () => {
  expect(textIn({ pid: '17' }, 'pid')).toBe('17');
  expect(textIn({ pid: '' }, 'pid')).toBeNull();
  expect(textIn({ pid: 17 }, 'pid')).toBeNull();
  expect(textIn({}, 'pid')).toBeNull();
});

test('texts come as a list or alone, and what is no text is left out', () => {
  expect(textsIn({ amr: ['pwd', 7, '', 'mfa'] }, 'amr')).toEqual(['pwd', 'mfa']);
  expect(textsIn({ amr: 'mfa' }, 'amr')).toEqual(['mfa']);
  expect(textsIn({}, 'amr')).toEqual([]);
});

test('the time of a sign-in is whole seconds', () => {
  expect(authTimeIn({ auth_time: 1764060000 })).toBe(1764060000);
  for (const wrong of ['1764060000', 17.5, 0, -1, NaN, undefined])
    expect(authTimeIn({ auth_time: wrong })).toBeNull();
});
