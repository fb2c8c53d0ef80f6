import { expect, test } from '@jest/globals';
import { ReadRate } from './read-rate.ts';

const twelve = (rate: ReadRate, address: string, now: number): void => {
  for (let read = 0; read < 12; read += 1) rate.count(address, now + read);
};

test('twelve readings a minute, and then a wait until the first is a minute old', () => {
  const rate = new ReadRate(12);
  twelve(rate, 'a', 0);
  expect(() => {
    rate.count('a', 30_000);
  }).toThrow(expect.objectContaining({ problem: 'too-many', retryAfter: 30 }));
  rate.count('a', 60_001);
});

test('each address has its own', () => {
  const rate = new ReadRate(12);
  twelve(rate, 'a', 0);
  rate.count('b', 20);
});
