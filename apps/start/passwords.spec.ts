import { expect, test } from '@jest/globals';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordsIn } from './passwords.ts';
import { ownFolder } from '../../test/support/own-folder.ts';

const place = (): string => join(ownFolder('passwords'), 'passwords.json');

test('passwords are made once, different for every role, and readable by their owner only', () => {
  const file = place();
  const made = passwordsIn(file);
  expect(passwordsIn(file)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(5);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each(['{}', 'not json', '{"superuser": 1}', 'null'])('a damaged file %j is one sentence', (text) => {
  const file = place();
  writeFileSync(file, text);
  expect(() => passwordsIn(file)).toThrow('cannot be read');
});
