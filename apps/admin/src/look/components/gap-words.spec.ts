import { expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { apart, freePart, type GapWords, gapWords } from './gap-words.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale('2026-01-01', '2027-01-01', 0, 1000);
const gap = (from: string, to: string | null, words: string) => ({ from, to, words });
const said = (words: readonly GapWords[]) => words.map((each) => [each.row, each.words]);

test('a long stretch has its words inside', () => {
  const [one] = gapWords([gap('2026-01-01', '2026-06-30', '181 dager uten noen')], scale, '2026-12-01');
  expect(one).toMatchObject({ row: 0, words: '181 dager uten noen' });
});

test('a short stretch has its words below, and only the days when the next one is near', () => {
  const words = gapWords(
    [
      gap('2026-06-01', '2026-06-10', '10 dager uten noen'),
      gap('2026-07-20', '2026-08-01', '13 dager uten noen'),
    ],
    scale,
    '2026-12-01',
  );
  expect(said(words)).toEqual([
    [1, '10 dager'],
    [1, '13 dager uten noen'],
  ]);
});

test('of two that stand close to each other the words of the first end at it', () => {
  const [first, second] = gapWords(
    [
      gap('2026-06-01', '2026-06-02', '2 dager uten noen'),
      gap('2026-06-10', '2026-06-22', '13 dager uten noen'),
    ],
    scale,
    '2026-12-01',
  );
  expect(first).toMatchObject({ row: 1, words: '2 dager uten noen' });
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(scale.place('2026-06-03'));
  expect(second).toMatchObject({ row: 1, x: scale.place('2026-06-10') });
});

test('no words stand below another stretch than their own where they need not', () => {
  const words = gapWords(
    [
      gap('2026-06-13', '2026-06-25', '13 dager uten noen'),
      gap('2026-08-22', '2026-08-23', '2 dager uten noen'),
      gap('2026-09-13', '2026-09-25', '13 dager uten noen'),
      gap('2026-11-11', null, '18 dager uten noen'),
    ],
    timeScale('2026-01-21', '2027-09-02', 221, 972),
    '2026-11-28',
  );
  expect(said(words)).toEqual([
    [1, '13 dager uten noen'],
    [1, '2 dager'],
    [2, '13 dager'],
    [1, '18 dager'],
  ]);
});

test('where there is room on neither side the words go a row further down', () => {
  const close = ['2026-01-02', '2026-01-06', '2026-01-10'].map((day) => gap(day, day, '1 dag uten noen'));
  expect(said(gapWords(close, scale, '2026-12-01')).map(([row]) => row)).toEqual([3, 2, 1]);
});

test.each([
  [gap('2026-11-25', null, '7 dager uten noen'), '2026-12-01'],
  [gap('2026-12-25', '2026-12-27', '3 dager uten noen'), '2026-12-30'],
])('words beside today end before its line: %j', (beside, today) => {
  const ends = gapWords([beside], scale, today).map(({ x, width }) => x + width);
  expect(ends).toHaveLength(1);
  expect(Math.max(...ends)).toBeLessThan(scale.place(today));
});

/** A chance of its own, the same in every run. */
const chance = (seed: number) => (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

test('no words stand over others, over the line of today or outside the picture, however the gaps lie', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = chance(seed);
    const length = 380 + Math.floor(random() * 900);
    const drawn = timeScale('2026-01-01', '2027-01-01', 150, length);
    const today = addDays('2026-01-01', 200 + Math.floor(random() * 160));
    const gaps = [];
    for (let from = addDays('2026-01-01', Math.floor(random() * 60)); from < today;) {
      const days = 1 + Math.floor(random() ** 3 * 60);
      const to = addDays(from, days - 1);
      gaps.push(gap(from, to < today ? to : null, `${String(days)} dager uten noen`));
      from = addDays(to, 2 + Math.floor(random() ** 2 * 60));
    }
    const words = gapWords(gaps, drawn, today);
    const now = drawn.place(today);
    const faults = words.flatMap((one, at) => [
      ...(one.x < 150 || one.x + one.width > 150 + length + 0.01 ? [`${one.words} outside`] : []),
      ...(one.x < now && one.x + one.width > now ? [`${one.words} over today`] : []),
      ...words
        .slice(at + 1)
        .filter((other) => other.row === one.row)
        .filter((other) => one.x < other.x + other.width + apart && other.x < one.x + one.width + apart)
        .filter(() => one.row > 0)
        .map((other) => `${one.words} over ${other.words}`),
    ]);
    expect([seed, faults]).toEqual([seed, []]);
  }
});

test('who holds stands where no gap is drawn', () => {
  expect(freePart([0, 100], [])).toEqual([0, 100]);
  expect(freePart([0, 100], [{ start: 20, end: 30 }])).toEqual([30, 100]);
  expect(
    freePart(
      [0, 100],
      [
        { start: 60, end: 70 },
        { start: 90, end: 140 },
        { start: 200, end: 300 },
      ],
    ),
  ).toEqual([0, 60]);
});
