import { expect, test } from '@jest/globals';
import { requireStaff, staffBlockers, usernameFrom } from './staff-wish.ts';

const wish = {
  name: 'Marte Sagmoen',
  username: 'marte.sagmoen',
  email: 'marte@nav.example.no',
  usernameTaken: false,
};

test('a name, a name to sign in with, and a work address', () => {
  expect(staffBlockers(wish)).toEqual([]);
  expect(staffBlockers({ ...wish, name: ' ' })).toEqual(['name_missing']);
  expect(staffBlockers({ ...wish, usernameTaken: true })).toEqual(['username_taken']);
  expect(() => {
    requireStaff({ ...wish, name: '' });
  }).toThrow('blocked');
});

test.each(['m', '', 'Marte', 'marte sagmoen', '-marte', `m${'a'.repeat(80)}`])(
  'not to sign in with: %j',
  (username) => {
    expect(staffBlockers({ ...wish, username })).toEqual(['username_form']);
  },
);

test.each(['åse', 'marte@nav.example.no', '7b', 'm.s+1'])('to sign in with: %j', (username) => {
  expect(staffBlockers({ ...wish, username })).toEqual([]);
});

test.each(['', 'marte', 'marte@nav', 'marte@@nav.no', 'a b@nav.no', 'a@nav.no, b@nav.no', 'a@nav.n'])(
  'no address: %j',
  (email) => {
    expect(staffBlockers({ ...wish, email })).toEqual(['email_form']);
  },
);

test('however it is typed it is kept the same', () => {
  expect(usernameFrom('  Marte.Sagmoen ')).toBe('marte.sagmoen');
  expect(usernameFrom('A\u030Ase')).toBe('åse');
});
