import { expect, test } from '@jest/globals';
import { diceOf } from './dice.ts';
import { idsFrom } from './ids.ts';

const rolls = (seed: number, stream: number) => {
  const dice = diceOf(seed, stream);
  return Array.from({ length: 50 }, () => dice.whole(1, 1000));
};

test('the same seed and stream give the same numbers, another stream others', () => {
  expect(rolls(7, 1)).toEqual(rolls(7, 1));
  expect(rolls(7, 1)).not.toEqual(rolls(7, 2));
  expect(rolls(7, 1)).not.toEqual(rolls(8, 1));
});

test('whole numbers reach both ends and nothing beyond', () => {
  const dice = diceOf(1, 1);
  const seen = new Set(Array.from({ length: 200 }, () => dice.whole(1, 3)));
  expect([...seen].sort()).toEqual([1, 2, 3]);
});

test('some takes as many as asked, each once, in their own order', () => {
  const dice = diceOf(3, 3);
  for (let time = 0; time < 50; time += 1) {
    const taken = dice.some([1, 2, 3, 4, 5], 3);
    expect(taken).toHaveLength(3);
    expect(taken).toEqual([...taken].sort());
  }
});

test('a key without weight is never chosen', () => {
  const dice = diceOf(4, 4);
  const chosen = Array.from({ length: 100 }, () => dice.weighted({ yes: 1, no: 0 }, ['yes', 'no']));
  expect(new Set(chosen)).toEqual(new Set(['yes']));
});

test('ids are UUIDs of version 7, never twice the same, and begin with the time', () => {
  const newId = idsFrom(diceOf(5, 5));
  const ids = Array.from({ length: 5000 }, () => newId('2026-11-20'));
  expect(new Set(ids).size).toBe(5000);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId('2026-11-20') < newId('2026-11-21')).toBe(true);
});
