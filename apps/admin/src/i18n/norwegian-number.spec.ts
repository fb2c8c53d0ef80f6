import { afterEach, expect, test } from '@jest/globals';
import { speak } from './language.ts';
import { age, duration, maskedIdentityNumber, number, percent } from './norwegian-number.ts';

afterEach(() => {
  speak('nb');
});

test('numbers have narrow no-break spaces and a decimal comma', () => {
  expect(number(97843)).toBe('97\u202f843');
  expect(number(1234567)).toBe('1\u202f234\u202f567');
  expect(number(999)).toBe('999');
  expect(number(14.5, 1)).toBe('14,5');
  expect(number(-3)).toBe('−3');
});

test('percent has a no-break space', () => {
  expect(percent(0.33)).toBe('33\u00a0%');
});

test('days are counted to 200, then months', () => {
  expect(duration(1)).toBe('1\u00a0dag');
  expect(duration(161)).toBe('161\u00a0dager');
  expect(duration(200)).toBe('200\u00a0dager');
  expect(duration(213)).toBe('7\u00a0måneder');
});

test('age and identity number', () => {
  expect(age(17)).toBe('17\u00a0år');
  expect(maskedIdentityNumber('14050912345')).toBe('140509\u00a0•••••');
});

test('nynorsk counts days and months with its own words', () => {
  speak('nn');
  expect([duration(1), duration(34), duration(213)]).toEqual([
    '1\u00a0dag',
    '34\u00a0dagar',
    '7\u00a0månader',
  ]);
});

test('English writes numbers the British way', () => {
  speak('en');
  expect([number(97843), number(14.5, 1), percent(0.33)]).toEqual(['97,843', '14.5', '33%']);
  expect([duration(34), duration(213), age(17)]).toEqual([
    '34\u00a0days',
    '7\u00a0months',
    '17\u00a0years old',
  ]);
});
