import { expect, test } from '@jest/globals';
import { contrastPairs, lowest } from './contrast-pairs.ts';
import { contrastRatio } from './contrast.ts';
import { colours } from './tokens.ts';

const pairs = contrastPairs.flatMap(([use, name, grounds]) =>
  grounds.map((ground) => ({ use, name, ground })),
);

test('black on white is 21, a colour on itself is 1', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastRatio('#0B5B49', '#0B5B49')).toBe(1);
});

test.each(['light', 'dark'] as const)(
  'every colour can be read on every ground it is used on: %s',
  (mode) => {
    const tooWeak = pairs
      .map((pair) => ({
        ...pair,
        ratio: contrastRatio(colours[mode][pair.name], colours[mode][pair.ground]),
      }))
      .filter(({ use, ratio }) => ratio < lowest[use]);
    expect(tooWeak).toEqual([]);
  },
);

test('the colour of every service is checked', () => {
  const checked = new Set(pairs.map(({ name }) => name));
  expect([...checked]).toEqual(
    expect.arrayContaining(['skole', 'nav', 'helse', 'kommune', 'fylke', 'foresatt']),
  );
});
