import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { refusalTexts } from './refusal-texts.ts';
import { rules } from './rules.ts';

test.each(keysOf(rules))('%s is explained in three languages, each in its own words', (rule) => {
  const { nb, nn, en } = refusalTexts[rule];
  for (const text of [nb, nn, en]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
  expect(new Set([nb, nn, en]).size).toBe(3);
});
