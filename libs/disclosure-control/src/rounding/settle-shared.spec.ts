import { expect, test } from '@jest/globals';
import { secret } from '../../test/random-table.ts';
import { personTable } from '../release/person-table.ts';
import { beyondIn } from './area-anew.ts';
import { protectAreas } from './protect.ts';
import { settleShared } from './settle-shared.ts';
import { type CountTable, sumOf, TOTAL } from '../table/count-table.ts';
import { byArea } from '../table/regions.ts';

const areas = ['Berg', 'Dal', 'Vik'];
const statuses = ['arbeid', 'utdanning', 'tiltak', 'ukjent'];

const ages = ['15-17', '18-19', '20-24'];

/** Small areas of one county, by three ages: what each area keeps its own sums for leaves the county's where it falls. */
const county = (seed: number): CountTable =>
  personTable(
    {
      dimensions: ['area', 'age', 'status'],
      persons: areas.flatMap((area, at) =>
        ages.flatMap((age, group) =>
          statuses.flatMap((status, index) => {
            const count = (seed * (7 + index) + at * (3 + seed) + group * (5 + index * seed)) % 9;
            const labels = [area, age, status];
            return Array.from({ length: count }, (_, person) => ({
              id: [seed, ...labels, person].join('/'),
              labels,
            }));
          }),
        ),
      ),
      labels: [areas, ages, statuses],
      above: new Map(areas.map((area) => [area, 'Fylket'])),
    },
    secret,
  );

const rules = { secret, base: 5, period: 'period', sensitive: 'status' };

const errorsOf = (
  table: CountTable,
  rounded: readonly number[],
  isAsked: (labels: readonly string[]) => boolean,
) => {
  const off = table.inner.map(({ count }, cell) => (rounded[cell] ?? 0) - count);
  return table.published.filter(({ labels }) => isAsked(labels)).map((cell) => Math.abs(sumOf(cell, off)));
};

const isByStatus = ([area, age, status]: readonly string[]): boolean =>
  area === 'Fylket' && age === TOTAL && status !== TOTAL;

const seeds = Array.from({ length: 30 }, (_, seed) => seed + 1);

test('sums of a county by what another table is divided by too lie within base − 1, and no area is shown worse for it', async () => {
  let offBefore = 0;
  for (const seed of seeds) {
    const table = county(seed);
    const alone = await protectAreas(table, rules);
    const shared = await protectAreas(table, { ...rules, alsoDividedBy: 'status' });
    offBefore += errorsOf(table, alone, isByStatus).filter((error) => error > 4).length;
    expect(errorsOf(table, shared, isByStatus).filter((error) => error > 4)).toEqual([]);
    expect(
      shared.filter(
        (value, cell) => value % 5 !== 0 || Math.abs(value - (table.inner[cell]?.count ?? 0)) > 4,
      ),
    ).toEqual([]);
    for (const area of byArea(table)) {
      const own = (values: readonly number[]) => area.places.map((place) => values[place] ?? 0);
      expect(beyondIn(area, own(shared), 5)).toBeLessThanOrEqual(beyondIn(area, own(alone), 5));
    }
  }
  expect(offBefore).toBeGreaterThan(0);
});

test('where no area can be rounded so, nothing is changed; and what an answer does not keep is not taken', async () => {
  const table = county(1);
  const rounded = table.inner.map(({ count }) => count - (count % 5));
  const settling = { table, rounded, base: 5, limits: [], dimension: 'status' };
  expect(errorsOf(table, rounded, isByStatus).some((error) => error > 4)).toBe(true);
  const asBefore = await settleShared({
    ...settling,
    reround: ({ places }) => Promise.resolve(places.map((place) => rounded[place] ?? 0)),
  });
  expect(asBefore).toBeUndefined();
});

test('a group of which nothing more may be proved stays so', async () => {
  const table = county(1);
  const rounded = table.inner.map(({ count }) => count - (count % 5));
  const limits = table.inner.map((_, cell) => ({ members: [cell], limit: rounded[cell] ?? 0 }));
  const raised = await settleShared({
    ...{ table, rounded, base: 5, limits, dimension: 'status' },
    reround: ({ table: { inner } }) => Promise.resolve(inner.map(({ count }) => count - (count % 5) + 5)),
  });
  expect(raised).toBeUndefined();
});
