import { expect, test } from '@jest/globals';
import { identityNumberBlockers, masked, type IdentityNumberFacts } from './identity-number.ts';

const good: IdentityNumberFacts = {
  length: 11,
  onlyDigits: true,
  dateExists: true,
  checkDigitsRight: true,
  synthetic: true,
  deadSeries: false,
  demo: true,
};

test('an invented number is taken in the demo, a real one outside it', () => {
  expect(identityNumberBlockers(good)).toEqual([]);
  expect(identityNumberBlockers({ ...good, demo: false, synthetic: false })).toEqual([]);
});

test.each<[string, Partial<IdentityNumberFacts>]>([
  ['identity-not-digits', { onlyDigits: false }],
  ['identity-not-digits', { onlyDigits: false, length: 9, dateExists: false, checkDigitsRight: false }],
  ['identity-wrong-length', { length: 10, dateExists: false, checkDigitsRight: false, synthetic: false }],
  ['identity-wrong-length', { length: 12, deadSeries: true, demo: false }],
  ['identity-not-digits', { onlyDigits: false, deadSeries: true }],
  ['identity-no-such-date', { dateExists: false }],
  ['identity-wrong-check-digit', { checkDigitsRight: false, demo: false }],
  ['identity-no-such-date', { dateExists: false, checkDigitsRight: false, synthetic: false }],
  ['identity-wrong-check-digit', { checkDigitsRight: false, synthetic: false }],
  ['identity-dead-series', { deadSeries: true, synthetic: false }],
  ['identity-real-in-demo', { synthetic: false }],
  ['identity-invented', { demo: false }],
])('%s is the one explanation', (code, part) => {
  expect(identityNumberBlockers({ ...good, ...part })).toEqual([code]);
});

test('a number is shown without its last five digits', () => {
  expect(masked('14850912345')).toBe('148509 •••••');
  expect(masked('1485091234')).toBe('•••••');
  expect(masked('')).toBe('•••••');
});
