import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { chosenByNote, noteChoices } from './choices.ts';

const rows = [
  { id: 'a', noteGiven: true },
  { id: 'b', noteGiven: false },
  { id: 'c', noteGiven: false },
];

test('all transitions, or those that lack the hand-over in words, in their order', () => {
  expect(keysOf(noteChoices)).toEqual(['all', 'without_note']);
  expect(chosenByNote(rows, 'all')).toEqual(rows);
  expect(chosenByNote(rows, 'without_note').map(({ id }) => id)).toEqual(['b', 'c']);
});
