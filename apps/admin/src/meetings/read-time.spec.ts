import { expect, test } from '@jest/globals';
import { readTime, shownTime } from './read-time.ts';

test('a time is read as people write it', () => {
  expect(['9', '9.30', '09:30', 'kl. 14', 'Kl 14.05', '1430', '0', '23.59'].map(readTime)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '14:00',
    '14:05',
    '14:30',
    '00:00',
    '23:59',
  ]);
  expect(['', '24', '9.60', 'ni', '9-10'].map(readTime)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('and shown with a full stop', () => {
  expect(shownTime('09:05')).toBe('09.05');
});
