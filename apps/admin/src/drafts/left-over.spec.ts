import { expect, test } from '@jest/globals';
import { joined, leftOver } from './left-over.ts';

test('what none would find in the chosen text is left over, once', () => {
  expect(leftOver('en to', ['en', 'to'])).toBe('');
  expect(leftOver('en', ['en', ' to ', ' to '])).toBe('to');
  expect(leftOver('tre', ['en', 'to'])).toBe('en\n\nto');
});

test('texts that say nothing are not joined', () => {
  expect(joined('', 'en', '  ', 'to\n')).toBe('en\n\nto');
});
