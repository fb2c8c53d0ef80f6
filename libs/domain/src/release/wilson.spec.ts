import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inHundred, wilson } from './wilson.ts';

const rounded = (part: number, whole: number): readonly number[] => {
  const { low, high } = wilson(part, whole);
  return [low, high].map((end) => Math.round(end * 10_000) / 10_000);
};

test('the intervals are those that textbooks print', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3
  expect(rounded(81, 263)).toEqual([0.2553, 0.3662]);
  expect(rounded(15, 148)).toEqual([0.0624, 0.1605]);
  expect(rounded(0, 20)).toEqual([0, 0.1611]);
  expect(rounded(1, 29)).toEqual([0.0061, 0.1718]);
});

test('to be surer is to allow more', () => {
  // reckoned by hand from the formula, with 2.575829
  const { low, high } = wilson(61, 97, '99 %');
  expect([low.toFixed(4), wilson(69, 83, '99 %').high.toFixed(4)]).toEqual(['0.4981', '0.9116']);
  const usual = wilson(61, 97);
  expect([low < usual.low, high > usual.high]).toEqual([true, true]);
});

test('how sure is told in so many of a hundred', () => {
  expect([inHundred('95 %'), inHundred('99 %')]).toEqual([95, 99]);
});

test('of nobody nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('it holds the share, and the more there are the less it allows', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (part, rest) => {
      const whole = part + rest + 1;
      const { low, high } = wilson(part, whole);
      expect(low).toBeLessThanOrEqual(part / whole + 1e-9);
      expect(high).toBeGreaterThanOrEqual(part / whole - 1e-9);
      expect(wilson(part, whole + 1).low).toBeLessThanOrEqual(low + 1e-9);
      expect(wilson(part + 1, whole + 1).high).toBeGreaterThanOrEqual(high - 1e-9);
    }),
  );
});
