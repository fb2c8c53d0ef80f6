import { expect, test } from '@jest/globals';
import { isKeyOf, keysOf } from './closed-table.ts';

const table = { second: 1, first: 2 } as const;

test('the keys come in the order in which they are written', () => {
  expect(keysOf(table)).toEqual(['second', 'first']);
});

test('only a key that the table itself has is a key of it', () => {
  expect(isKeyOf(table, 'first')).toBe(true);
  expect(isKeyOf(table, 'third')).toBe(false);
  expect(isKeyOf(table, 'toString')).toBe(false);
});
