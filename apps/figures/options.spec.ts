import { expect, test } from '@jest/globals';
import { figuresOptions } from './options.ts';

const environment = { DATABASE_URL: 'postgres://owner@127.0.0.1/laget', FIGURES_KEY_FILE: 'figures.key' };

test('the quarter that was asked for, in the database that was named', () => {
  expect(figuresOptions(['--quarter', '2026Q3'], environment)).toEqual({
    connectionString: environment.DATABASE_URL,
    quarter: '2026Q3',
    covers: 'quarter',
    reason: '',
    keyFile: 'figures.key',
  });
});

test('no quarter means the newest that is over', () => {
  expect(figuresOptions([], environment).quarter).toBeUndefined();
});

test.each([
  [
    ['--quarter', '2026Q5'],
    '--quarter 2026Q5: write year and quarter, as 2026Q3; a half year as 2026H1; a year as 2026.',
  ],
  [['--again'], 'Write the quarter as: npm run figures -- --quarter 2026Q3'],
])('%j is refused in one sentence', (words, sentence) => {
  expect(() => figuresOptions(words, environment)).toThrow(sentence);
});

test('a correction says which quarter and why', () => {
  expect(figuresOptions(['--quarter', '2026Q3', '--reason', ' Feil kommune '], environment).reason).toBe(
    'Feil kommune',
  );
  expect(() => figuresOptions(['--reason', 'Feil kommune'], environment)).toThrow('Say which quarter');
});

test('a half year or a year is counted on its last day', () => {
  const asked = (period: string) => figuresOptions(['--quarter', period], environment);
  expect(asked('2026H1')).toMatchObject({ quarter: '2026Q2', covers: 'half_year' });
  expect(asked('2025')).toMatchObject({ quarter: '2025Q4', covers: 'year' });
});

test('without a key nothing is drawn', () => {
  expect(() => figuresOptions([], { DATABASE_URL: environment.DATABASE_URL })).toThrow('FIGURES_KEY_FILE');
});

test('without a database nothing is made', () => {
  expect(() => figuresOptions([], {})).toThrow('DATABASE_URL says which database.');
});
