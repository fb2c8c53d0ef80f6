import { expect, test } from '@jest/globals';
import { propose } from './keyed-draw.ts';
import { digestOf, recordKey } from './record-key.ts';

const secret = Buffer.from('a secret of the specification');
const rules = { secret, base: 5, period: 'period' };
const digest = digestOf(['7', '8', '9'].map((id) => recordKey(secret, id)));

test('the digest says who, in whichever order they come', () => {
  expect(digestOf(['9', '7', '8'].map((id) => recordKey(secret, id)))).toBe(digest);
  expect(digestOf(['7', '8', '6'].map((id) => recordKey(secret, id)))).not.toBe(digest);
  expect(digestOf([])).toBe('0000000000000000');
});

test('the same persons in the same cell have the same draw in another period', () => {
  const draw = (period: string) =>
    propose(rules, ['period', 'status'], { labels: [period, 'arbeid'], count: 3, digest }).draw;
  expect(draw('2025K1')).toBe(draw('2025K2'));
});

test('another cell, other persons or another secret have another draw', () => {
  const cell = { labels: ['arbeid'], count: 3, digest };
  const draws = [
    propose(rules, ['status'], cell),
    propose(rules, ['status'], { ...cell, labels: ['ukjent'] }),
    propose(rules, ['status'], { ...cell, digest: digestOf([]) }),
    propose({ ...rules, secret: Buffer.from('another secret') }, ['status'], cell),
  ].map(({ draw }) => draw);
  expect(new Set(draws).size).toBe(4);
});

test('a count is proposed up as often as its rest says: right on average', () => {
  for (const count of [1, 2, 3, 4, 8]) {
    const ups = Array.from({ length: 4000 }, (_, number) =>
      propose(rules, ['status'], { labels: [String(number)], count, digest }),
    ).filter(({ up }) => up).length;
    expect(ups / 4000).toBeCloseTo((count % 5) / 5, 1);
  }
});

test('a multiple of the base is left as it is', () => {
  expect(propose(rules, ['status'], { labels: ['arbeid'], count: 10, digest })).toMatchObject({
    rest: 0,
    up: false,
  });
});
