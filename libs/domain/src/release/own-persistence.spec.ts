import { expect, test } from '@jest/globals';
import { afterBins, beforeBins } from './cohort.ts';
import { ownPersistence } from './own-persistence.ts';

const cells = (value: (before: string, after: string) => number | null) =>
  beforeBins.flatMap((before) =>
    afterBins.map((after) => ({ labels: [before, after], value: value(before, after) })),
  );

test('those outside then are divided by where they are now, and the share is of those known', () => {
  const of = ownPersistence(
    cells((before, after) => (before === 'outside' ? (after === 'outside_in_all' ? 20 : 15) : 5)),
    1,
  );
  expect(of.parts.map(({ part, value }) => `${part} ${String(value)}`)).toEqual([
    ...['inside 15', 'outside 15', 'outside_in_all 20', 'unknown 15', 'no_longer 15'],
  ]);
  expect([of.everybody, of.outside]).toEqual([80 + 50, 80]);
  // 20 of 50
  expect(of.share).toMatchObject({ percent: 40 });
});

test('too few make no share, and what is not shown makes no sum', () => {
  expect(
    ownPersistence(
      cells(() => 5),
      1,
    ).share,
  ).toBeNull();
  const hidden = ownPersistence(
    cells((before) => (before === 'outside' ? null : 5)),
    1,
  );
  expect([hidden.everybody, hidden.outside, hidden.share]).toEqual([null, null, null]);
});

test('a cohort that is not there says nothing', () => {
  expect(ownPersistence([], 1)).toEqual({ everybody: 0, outside: 0, parts: [], share: null });
});
