import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { version } from './version.ts';

test('the version is the one of package.json', () => {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');
  expect(text).toContain(`"version": "${version}"`);
});
