import { expect, test } from '@jest/globals';
import { type Declaration, declarationBlockers } from './declaration.ts';

const child: Declaration = {
  kind: 'child',
  aboutACase: false,
  hasNumber: true,
  identityBlockers: [],
  note: '',
};

test('A05 a number with a relation is enough, and so is the case with a reason', () => {
  expect(declarationBlockers(child)).toEqual([]);
  expect(
    declarationBlockers({
      ...child,
      kind: 'impartiality',
      aboutACase: true,
      hasNumber: false,
      note: 'Nabo.',
    }),
  ).toEqual([]);
});

test.each<[string, Partial<Declaration>]>([
  ['nobody-named', { hasNumber: false }],
  ['nobody-named', { aboutACase: true }],
  ['identity-invalid', { identityBlockers: ['identity-wrong-length'] }],
  ['note-missing', { kind: 'impartiality', note: ' ' }],
])('%s', (blocker, part) => {
  expect(declarationBlockers({ ...child, ...part })).toEqual([blocker]);
});

test('what is wrong with a number does not matter when none was written', () => {
  expect(
    declarationBlockers({
      ...child,
      aboutACase: true,
      hasNumber: false,
      identityBlockers: ['identity-not-digits'],
    }),
  ).toEqual([]);
});
