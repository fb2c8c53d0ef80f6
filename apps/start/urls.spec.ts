import { expect, test } from '@jest/globals';
import { actingAs, databaseOf, inDatabase, signedInAs } from './urls.ts';

const url = 'postgres://owner:secret@127.0.0.1:5432/laget';

test('a URL is signed in as another user', () => {
  expect(signedInAs(url, 'app_rw', 'a/b@c')).toBe('postgres://app_rw:a%2Fb%40c@127.0.0.1:5432/laget');
});

test('a URL is moved to another database', () => {
  expect(inDatabase(url, 'laget_template')).toBe('postgres://owner:secret@127.0.0.1:5432/laget_template');
});

test('the role travels with the connection', () => {
  expect(actingAs(url, 'app_seeder')).toBe(`${url}?options=-c%20role%3Dapp_seeder`);
});

test('without a database the user’s own is meant', () => {
  expect(databaseOf(url)).toBe('laget');
  expect(databaseOf('postgres://owner@127.0.0.1')).toBe('owner');
});
