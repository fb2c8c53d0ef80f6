import { expect, test } from '@jest/globals';
import { roomAMinute, WrongTries } from './wrong-tries.ts';

const full = (place: string, now: number): WrongTries => {
  const tries = new WrongTries();
  for (let index = 0; index < roomAMinute; index += 1) tries.add(place, now);
  return tries;
};

test('the last wrong try that there is room for is let through, the next one waits', () => {
  const tries = new WrongTries();
  for (let index = 0; index < roomAMinute; index += 1) {
    tries.requireRoom('here', 1000);
    tries.add('here', 1000);
  }
  expect(() => {
    tries.requireRoom('here', 1000);
  }).toThrow(expect.objectContaining({ problem: 'too-many', retryAfter: 60 }));
});

test('after a minute there is room again, and the wait says when', () => {
  const tries = full('here', 1000);
  expect(() => {
    tries.requireRoom('here', 41_500);
  }).toThrow(expect.objectContaining({ retryAfter: 20 }));
  tries.requireRoom('here', 61_000);
});

test('one place does not use up the room of another', () => {
  full('here', 1000).requireRoom('there', 1000);
});

test('places are forgotten, so that many of them fill no memory', () => {
  const tries = full('first', 1000);
  for (let index = 0; index < 10_000; index += 1) tries.add(String(index), 1000);
  tries.requireRoom('first', 1000);
});
