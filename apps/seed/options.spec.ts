import { expect, test } from '@jest/globals';
import { seedOptions } from './options.ts';

const url = { DATABASE_URL: 'postgres://somewhere' };
const justAfterMidnightInNorway = new Date('2026-11-20T23:30:00Z');

test('300 young people and today in Norway, unless something else is said', () => {
  expect(seedOptions([], url, justAfterMidnightInNorway)).toEqual({
    connectionString: 'postgres://somewhere',
    youngPeople: 300,
    seedDate: '2026-11-21',
  });
  expect(
    seedOptions(['--young-people', '20000'], { ...url, SEED_DATE: '2026-01-02' }, justAfterMidnightInNorway),
  ).toMatchObject({
    youngPeople: 20_000,
    seedDate: '2026-01-02',
  });
});

test.each([['abc'], ['12.5'], ['49'], ['100001']])('%s young people are refused', (count) => {
  expect(() => seedOptions(['--young-people', count], url, justAfterMidnightInNorway)).toThrow(
    'whole number',
  );
});

test('a date that does not exist, a missing database and an unknown word are refused', () => {
  expect(() => seedOptions([], { ...url, SEED_DATE: '2026-02-30' }, justAfterMidnightInNorway)).toThrow(
    'SEED_DATE',
  );
  expect(() => seedOptions([], {}, justAfterMidnightInNorway)).toThrow('DATABASE_URL');
  expect(() => seedOptions(['--people', '3'], url, justAfterMidnightInNorway)).toThrow('--people');
});
