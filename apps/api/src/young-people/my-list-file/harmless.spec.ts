import { expect, test } from '@jest/globals';
import { harmless } from './harmless.ts';

test.each(['=1+1', '+47 22', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
  '%j is no formula any more',
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

test.each(['Jonas', 'Åse-Marie', 'a=b', '', '2009'])('%j stays as it is', (text) => {
  expect(harmless(text)).toBe(text);
});
