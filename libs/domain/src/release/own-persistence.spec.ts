import { expect, test } from '@jest/globals';
import { type AfterBin, afterBins, beforeBins, type CohortDetail, isCohortPath } from './cohort.ts';
import { ownPersistence } from './own-persistence.ts';

const cells = (detail: CohortDetail, value: (before: string, after: AfterBin) => number | null) =>
  beforeBins.flatMap((before) =>
    afterBins
      .filter((after) => isCohortPath(5, before, after, detail))
      .map((after) => ({ labels: [before, after], value: value(before, after) })),
  );
const outsideThen = (before: string, after: AfterBin): number =>
  before === 'outside' ? (after === 'outside_in_all' ? 20 : 15) : 5;
const said = ({ parts }: ReturnType<typeof ownPersistence>): string[] =>
  parts.map(({ part, value }) => `${part} ${String(value)}`);

test('those outside then are divided by the status they have now, and the share is of those known', () => {
  const of = ownPersistence(cells('statuses', outsideThen), 1);
  expect(said(of)).toEqual([
    ...['employed 15', 'in_education 15', 'in_measures 15', 'unemployed 15', 'aap_disability 15', 'other 15'],
    ...['outside_in_all 20', 'unknown 15', 'moved 15', 'dead 15', 'no_longer 15'],
  ]);
  expect([of.everybody, of.outside]).toEqual([170 + 100, 170]);
  // 20 of 110
  expect(of.share).toMatchObject({ percent: 18 });
});

test('a county that is too small has sides', () => {
  expect(said(ownPersistence(cells('sides', outsideThen), 1))).toEqual([
    ...['inside 15', 'outside 15', 'outside_in_all 20', 'unknown 15', 'moved 15', 'dead 15', 'no_longer 15'],
  ]);
});

test('a release that was made before has what it has', () => {
  const earlier = cells('sides', outsideThen).filter(
    ({ labels: [, after = ''] }) => !['moved', 'dead'].includes(after),
  );
  expect(said(ownPersistence(earlier, 1))).toEqual([
    ...['inside 15', 'outside 15', 'outside_in_all 20', 'unknown 15', 'no_longer 15'],
  ]);
});

test('too few make no share, and what is not shown makes no sum', () => {
  expect(
    ownPersistence(
      cells('sides', () => 5),
      1,
    ).share,
  ).toBeNull();
  const hidden = ownPersistence(
    cells('sides', (before) => (before === 'outside' ? null : 5)),
    1,
  );
  expect([hidden.everybody, hidden.outside, hidden.share]).toEqual([null, null, null]);
});

test('a cohort that is not there says nothing', () => {
  expect(ownPersistence([], 1)).toEqual({ everybody: 0, outside: 0, parts: [], share: null });
});
