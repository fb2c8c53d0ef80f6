import { expect, test } from '@jest/globals';
import { fillIn, findSentence } from './sentence.ts';

const catalogue = { plan: { activate: 'Sett planen til {name} i gang', none: 'Ingen plan' } };

test('a sentence is found by its path', () => {
  expect(findSentence(catalogue, 'plan.none')).toBe('Ingen plan');
});

test('a path that ends in a group, goes past a sentence or does not exist finds nothing', () => {
  expect(findSentence(catalogue, 'plan')).toBeUndefined();
  expect(findSentence(catalogue, 'plan.none.more')).toBeUndefined();
  expect(findSentence(catalogue, 'plan.toString')).toBeUndefined();
});

test('values are put where their names stand', () => {
  expect(fillIn('Sett planen til {name} i gang', { name: 'Áile' })).toBe('Sett planen til Áile i gang');
  expect(fillIn('%{offsetBegin}–%{total}', { offsetBegin: 1, total: 0 })).toBe('1–0');
});

test('a value with braces is not read again', () => {
  expect(fillIn('«{words}» sier {name}', { words: '{name}', name: 'Jonas' })).toBe('«{name}» sier Jonas');
});

test('a missing value stays visible', () => {
  expect(fillIn('Hei {name}')).toBe('Hei {name}');
});

test('count chooses between one and many', () => {
  expect(fillIn('{count} dag |||| {count} dager', { count: 1 })).toBe('1 dag');
  expect(fillIn('{count} dag |||| {count} dager', { count: 0 })).toBe('0 dager');
  expect(fillIn('én |||| %{smart_count} stykker', { smart_count: 3 })).toBe('3 stykker');
});
