import { expect, test } from '@jest/globals';
import { allKeyKinds, isKeyKind, isSignInRefusal, keysFrom, signInRefusals } from './verified.ts';

const oid = '11111111-2222-3333-4444-555555555555';

test('T03 a person is known by three kinds of verified key, and e-mail is none of them', () => {
  expect(allKeyKinds).toEqual(['pid', 'hpr', 'oid+tid']);
  expect(isKeyKind('hpr')).toBe(true);
  expect(isKeyKind('email')).toBe(false);
});

test.each([
  ['pid', '17912099997', true],
  ['pid', '1791209999', false],
  ['pid', 'x7912099997', false],
  ['hpr', '9144900', true],
  ['hpr', '9144900x', false],
  ['oid+tid', `${oid}+${oid}`, true],
  ['oid+tid', oid, false],
  ['oid+tid', 'anne@example.no', false],
] as const)('a key of kind %s is made from «%s»: %s', (kind, value, made) => {
  expect(keysFrom(kind, value)).toEqual(made ? [{ kind, value }] : []);
});

test('nothing gives no key', () => {
  expect(keysFrom('pid', null)).toEqual([]);
});

test('every way in which a verified sign-in is refused has a name', () => {
  expect(signInRefusals).toEqual([
    'level-unknown',
    'level-too-low',
    'mfa-missing',
    'identity-missing',
    'tenant-unknown',
    'sign-in-time-missing',
    'not-fresh',
    'other-user',
    'not-known',
    'cancelled',
    'interrupted',
    'provider-away',
  ]);
  expect(isSignInRefusal('not-known')).toBe(true);
  expect(isSignInRefusal('because')).toBe(false);
});
