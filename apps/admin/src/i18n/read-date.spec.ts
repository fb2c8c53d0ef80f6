import { expect, test } from '@jest/globals';
import { readDate } from './read-date.ts';

const today = '2026-11-20';

test.each([
  ['20.11.2026', '2026-11-20'],
  ['3.2.2027', '2027-02-03'],
  ['20.11.26', '2026-11-20'],
  ['14.05.09', '2009-05-14'],
  ['14.05.98', '1998-05-14'],
  ['20/11', '2026-11-20'],
  ['20. nov', '2026-11-20'],
  ['20. nov.', '2026-11-20'],
  [' 20 november 2026 ', '2026-11-20'],
  ['1. sept', '2026-09-01'],
  ['15. jan', '2027-01-15'],
  ['20 Oct', '2026-10-20'],
  ['4 May 2027', '2027-05-04'],
  ['1 December', '2026-12-01'],
  ['2026-11-20', '2026-11-20'],
])('«%s» is %s', (written, date) => {
  expect(readDate(written, today)).toBe(date);
});

test.each(['', 'i morgen', '20', '31.02.2026', '32.1.2026', '20. ju', '20. xyz', '20.13.2026', '2026-13-01'])(
  '«%s» cannot be read',
  (written) => {
    expect(readDate(written, today)).toBeUndefined();
  },
);
