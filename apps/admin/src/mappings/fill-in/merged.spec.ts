import { expect, test } from '@jest/globals';
import type { Words } from './answer-keeper.ts';
import { merged } from './merged.ts';

const base: Words = { answer: 'some', ownWords: 'Rot', note: '', strengths: '' };
const by = 'Ingrid';

test('what only one has changed is that one’s', () => {
  const mine = { ...base, note: 'Ny seng' };
  const theirs = { ...base, answer: 'serious', by } as const;
  expect(merged(base, mine, theirs)).toEqual({
    words: { answer: 'serious', ownWords: 'Rot', note: 'Ny seng', strengths: '' },
    theirs: null,
  });
});

test('a text that both have changed is asked about, with mine kept until then', () => {
  const mine = { ...base, ownWords: 'Det er rotete' };
  const theirs = { ...base, ownWords: 'Kaos', by };
  expect(merged(base, mine, theirs)).toEqual({
    words: mine,
    theirs: { field: 'ownWords', text: 'Kaos', by },
  });
});

test('the same change in both places is no disagreement', () => {
  const same = { ...base, note: 'Leo er tre år' };
  expect(merged(base, same, { ...same, by }).theirs).toBeNull();
});

test('what is good here is kept from both, each its own text', () => {
  const mine = { ...base, strengths: 'Rydder selv' };
  const theirs = { ...base, note: 'Ny seng', by };
  expect(merged(base, mine, theirs).words).toEqual({ ...base, strengths: 'Rydder selv', note: 'Ny seng' });
});

test('when both texts clash, one is asked about and nothing of the other is lost', () => {
  const mine = { ...base, ownWords: 'A', note: 'B' };
  const theirs = { ...base, ownWords: 'C', note: 'D', by };
  expect(merged(base, mine, theirs)).toEqual({
    words: { answer: 'some', ownWords: 'A', note: 'D\nB', strengths: '' },
    theirs: { field: 'ownWords', text: 'C', by },
  });
});
