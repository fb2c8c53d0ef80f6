import { expect, test } from '@jest/globals';
import { type Series, wordsOf } from './series-drawing.ts';
import { meet } from './series-words.ts';

/** A chance of its own, the same in every run. */
const chance = (seed: number) => (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const series = (values: readonly (number | null)[], target?: number, baseline?: number): Series => ({
  points: values.map((value, at) => ({
    ...{ quarter: String(at).padStart(2, '0'), period: String(at), value },
    ...{ low: value === null ? null : Math.max(0, value - 3), high: value === null ? null : value + 3 },
  })),
  marks: {
    target: target === undefined ? undefined : { value: target, word: `Mål ${String(target)} % i 2034` },
    baseline:
      baseline === undefined
        ? undefined
        : { value: baseline, word: `Nullpunkt ${String(baseline)} % i 2024` },
    breaks: [],
  },
  ...{ words: (value) => `${String(value)} %`, axisWords: String, periodWords: String },
  ...{ fromZero: false, first: undefined },
});

const widths = [250, 296, 328, 560, 1180];

/** Every pair of words that stand over each other, and every word that is missing or outside. */
function faults(drawn: Series, width: number): string[] {
  const words = wordsOf(drawn, width);
  const shown = new Set(drawn.points.filter(({ value }) => value !== null)).size;
  const levels = [drawn.marks.target, drawn.marks.baseline].filter((level) => level !== undefined).length;
  return [
    ...(words.length === Math.min(shown, 2) + levels ? [] : ['a word is missing']),
    ...words
      .filter(({ x, y, width: wide, height }) => x < 0 || x + wide > width || y < 0 || y + height > 225)
      .map(({ text }) => `${text} outside`),
    ...words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${one.text} over ${other.text}`),
    ),
  ];
}

test('no word stands over another, whatever the series, its aim and where it began', () => {
  for (let seed = 1; seed <= 600; seed += 1) {
    const random = chance(seed);
    const level = 5 + Math.floor(random() * 80);
    const spread = 1 + random() * 30;
    const near = (from: number): number =>
      Math.max(0, Math.min(100, Math.round(from + (random() - 0.5) * spread)));
    const values = Array.from({ length: 2 + Math.floor(random() * 20) }, () =>
      random() < 0.1 ? null : near(level),
    );
    const [first = level] = values.flatMap((value) => (value === null ? [] : [value]));
    const target = random() < 0.8 ? near(random() < 0.5 ? first : level) : undefined;
    const baseline = random() < 0.7 ? near(random() < 0.5 ? first : (values.at(-1) ?? first)) : undefined;
    for (const width of widths) {
      expect([seed, width, faults(series(values, target, baseline), width)]).toEqual([seed, width, []]);
    }
  }
});

test('everything on one value is said, and nothing over anything', () => {
  for (const width of widths) expect(faults(series([30, 30, 30], 30, 30), width)).toEqual([]);
});

test('the word of an aim stays at the left, above its line, where nothing stands in its way', () => {
  const target = wordsOf(series([20, 22, 21], 50), 1180).find(({ key }) => key === 'target');
  expect(target?.x).toBe(56);
});

test('a break keeps its words: what else there is stands clear of it', () => {
  const own = series([30, 31, 40], 41);
  const marked = { ...own, marks: { ...own.marks, breaks: [{ quarter: '00', word: 'Brudd' }] } };
  for (const width of widths) {
    for (const { y } of wordsOf(marked, width).filter(({ x }) => x < 52 + (width - 110) / 6 + 32)) {
      expect(y).toBeGreaterThanOrEqual(16);
    }
  }
});
