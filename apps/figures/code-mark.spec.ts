import { expect, test } from '@jest/globals';
import { version } from '../api/src/platform/version.ts';
import { codeMark } from './code-mark.ts';

test('the code that makes a release is named by its version and a digest that stays while nothing changes', () => {
  expect(codeMark()).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} [0-9a-f]{16}$`));
  expect(codeMark()).toBe(codeMark());
});
