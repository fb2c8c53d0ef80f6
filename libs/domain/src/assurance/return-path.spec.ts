import { expect, test } from '@jest/globals';
import { askPlace, returnPath } from './return-path.ts';

test.each(['/', '/min-side', '/young-people/0197-aa/plan?tab=2', '/my-list', '/apier'])(
  'a path of our own is gone back to: %s',
  (path) => {
    expect(returnPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  '',
  'min-side',
  'https://ond.example',
  '//ond.example',
  '/\\ond.example',
  '/\t/ond.example',
  '/..//ond.example',
  '/%0d%0aSet-Cookie:x\n',
  '/a:b',
  '/a@ond.example',
  '/a#b',
  'javascript:alert(1)',
  '/api/session',
  '/api',
  '/api?x',
  `/${'a'.repeat(500)}`,
])('anything else becomes the start page: %j', (path) => {
  expect(returnPath(path)).toBe('/');
});

test('one can come back to where a team is asked for', () => {
  expect(askPlace).toBe('/ask-for-team');
  expect(returnPath(askPlace)).toBe(askPlace);
});
