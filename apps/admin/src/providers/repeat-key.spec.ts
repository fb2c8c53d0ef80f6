import { expect, test } from '@jest/globals';
import { repeatKeyOf, wasAnswered, wasLost } from './repeat-key.ts';

const note = { body: { text: 'Ringte i dag.' } };

test('R02 pressed again after the network was gone it is the same request', () => {
  const first = repeatKeyOf('/notes', note);
  wasLost('/notes', note, first);
  expect(repeatKeyOf('/notes', note)).toBe(first);
  expect(repeatKeyOf('/notes', { body: { text: 'Ringte i går.' } })).not.toBe(first);
  expect(repeatKeyOf('/notes', { ...note, version: '"v2"' })).not.toBe(first);
});

test('R02 after an answer, and beside one that is under way, it is a new one', () => {
  const first = repeatKeyOf('/calls', note);
  expect(repeatKeyOf('/calls', note)).not.toBe(first);
  wasLost('/calls', note, first);
  wasAnswered('/calls', note);
  expect(repeatKeyOf('/calls', note)).not.toBe(first);
});
