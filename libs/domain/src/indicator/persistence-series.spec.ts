import { expect, test } from '@jest/globals';
import { laterParts, persistenceOfOthers } from './persistence-series.ts';

const values = (period: string, parts: Readonly<Record<string, number | null>>, place = '50') =>
  Object.entries(parts).map(([part, value]) => ({ place, period, part, value }));
const later = {
  ...{ title: 'Senere', source: 'SSB', unit: 'percent' },
  values: values('2023', { outside_in_all: 27, outside: 41, inside: 48, emigrated: 10 }),
};
const start = {
  ...{ title: 'Før', source: 'SSB', unit: 'percent' },
  values: values('2018', { outside: 11.3, inside: 88.7 }),
};

test('who comes in again is read from the series of others, with where it began', () => {
  expect(persistenceOfOthers([start, later])).toEqual({
    ...{ title: 'Senere', source: 'SSB', place: '50', period: '2023', outsideInAll: 27 },
    parts: [
      { part: 'inside', percent: 48 },
      { part: 'outside', percent: 41 },
      { part: 'emigrated', percent: 10 },
    ],
    start: { period: '2018', percent: 11.3 },
  });
  expect(laterParts).toEqual(['inside', 'outside', 'emigrated']);
});

test('the newest series is read, and one that was taken back takes its numbers away', () => {
  const newer = { ...later, title: 'Nyere' };
  expect(persistenceOfOthers([newer, later, start])?.title).toBe('Nyere');
  expect(persistenceOfOthers([later])?.start).toBeNull();
  expect(persistenceOfOthers([start])).toBeNull();
  expect(persistenceOfOthers([])).toBeNull();
});

test('a series that counts people, or lacks a part, is not drawn', () => {
  expect(persistenceOfOthers([{ ...later, unit: 'people' }])).toBeNull();
  const lacking = { ...later, values: values('2023', { outside_in_all: 27, outside: 41, inside: null }) };
  expect(persistenceOfOthers([lacking])).toBeNull();
});

test('the beginning is of the same place, and before', () => {
  const elsewhere = { ...start, values: values('2018', { outside: 9 }, '46') };
  const after = { ...start, values: values('2024', { outside: 9 }) };
  expect(persistenceOfOthers([elsewhere, after, later])?.start).toBeNull();
});
