import { expect, test } from '@jest/globals';
import { gapWords } from './gap-words.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale('2026-01-01', '2027-01-01', 0, 1000);
const gap = (from: string, to: string, words: string) => ({ from, to, words });

test('a long stretch has its words inside', () => {
  const [one] = gapWords([gap('2026-01-01', '2026-06-30', '181 dager uten noen')], scale, '2026-12-01');
  expect(one).toMatchObject({ below: false, words: '181 dager uten noen' });
});

test('a short stretch has its words below, and only the days when the next one is near', () => {
  const words = gapWords(
    [
      gap('2026-06-01', '2026-06-10', '10 dager uten noen'),
      gap('2026-07-01', '2026-07-13', '13 dager uten noen'),
    ],
    scale,
    '2026-12-01',
  );
  expect(words.map(({ below, words: said }) => [below, said])).toEqual([
    [true, '10 dager'],
    [true, '13 dager uten noen'],
  ]);
});
