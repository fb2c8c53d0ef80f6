import { expect, test } from '@jest/globals';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from './build.ts';
import { ownFolder } from '../../test/support/own-folder.ts';

function sources(): string {
  const clone = ownFolder('build');
  mkdirSync(join(clone, 'libs/plan'), { recursive: true });
  writeFileSync(join(clone, 'libs/plan/plan.ts'), 'export const plan = 1;');
  return clone;
}

test('untouched sources keep their fingerprint', () => {
  const clone = sources();
  expect(fingerprintOf(clone, ['libs', 'is-not-here'])).toBe(fingerprintOf(clone, ['libs', 'is-not-here']));
});

test.each([
  [
    'added',
    (clone: string) => {
      writeFileSync(join(clone, 'libs/plan/goal.ts'), '');
    },
  ],
  [
    'removed',
    (clone: string) => {
      rmSync(join(clone, 'libs/plan/plan.ts'));
    },
  ],
  [
    'written to',
    (clone: string) => {
      utimesSync(join(clone, 'libs/plan/plan.ts'), 1, 1);
    },
  ],
])('a source that is %s changes the fingerprint', (_change, change) => {
  const clone = sources();
  const before = fingerprintOf(clone, ['libs']);
  change(clone);
  expect(fingerprintOf(clone, ['libs'])).not.toBe(before);
});
