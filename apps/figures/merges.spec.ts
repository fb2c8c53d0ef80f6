import { expect, test } from '@jest/globals';
import { Merges } from './merges.ts';
import { mergesBefore } from './merges-before.ts';

const shown = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([label, value]) => ({ labels: ['99', label], value }));
const waited = shown({ '0-14': 40, '15-30': 10, '31-90': 5, '91+': 15, not_yet: 20 });

test('the smallest neighbours go first, then the next, until two bins are left', () => {
  const merges = new Merges(new Map(), true);
  expect(merges.putTogether('to_mapping', waited, 'together', ['99', '0-14'])).toBe('0_to_30');
  const now = shown({ '0_to_30': 50, '31-90': 5, '91+': 15, not_yet: 20 });
  expect(merges.putTogether('to_mapping', now, 'alone')).toBe('31_or_more');
  expect(merges.all()).toEqual([
    {
      cube: 'to_mapping',
      dimension: 'days',
      labels: ['0-14', '15-30'],
      into: '0_to_30',
      because: 'together',
    },
    { cube: 'to_mapping', dimension: 'days', labels: ['31-90', '91+'], into: '31_or_more', because: 'alone' },
  ]);
  expect(merges.putTogether('to_mapping', waited, 'together')).toBe('0_or_more');
  expect(merges.of('to_mapping')).toEqual(['0_or_more']);
  expect(merges.putTogether('to_mapping', waited, 'together')).toBeUndefined();
});

test('what has no neighbours is never put together, and a correction puts nothing more together', () => {
  expect(
    new Merges(new Map(), true).putTogether('measures', shown({ none: 5, good: 5 }), 'alone'),
  ).toBeUndefined();
  expect(new Merges(new Map(), false).putTogether('to_mapping', waited, 'alone')).toBeUndefined();
});

test('what was put together in vain is taken apart, down to what has to be', () => {
  const merges = new Merges(new Map([['to_mapping', new Map([['0_to_30', 'year'] as const])]]), true);
  merges.putTogether('to_mapping', waited, 'together');
  merges.putTogether('batons', shown({ '0': 50, '1': 5, '2-3': 0, '4+': 0 }), 'together');
  expect(merges.besideOthers).toEqual(['to_mapping', 'batons']);
  for (const cube of merges.besideOthers) merges.forget(cube);
  expect(merges.all().map(({ cube, into, because }) => [cube, into, because])).toEqual([
    ['to_mapping', '0_to_30', 'year'],
  ]);
});

/** As the database answers of the other quarters of the year. */
const begun = async (
  quarter: string,
  quarters: readonly (readonly { readonly cube: string; readonly into: string }[])[],
  releases: Parameters<typeof mergesBefore>[2]['releases'] = [],
) => {
  const client = { query: () => Promise.resolve({ rows: quarters.map((merged) => ({ merged })) }) };
  return (await mergesBefore(client, quarter, { releases }))();
};

const look = (...labels: readonly string[]) => ({
  values: new Map(labels.map((label) => [JSON.stringify(['99', label]), 5])),
  marks: new Map<string, string>(),
});

test('the last quarter of a year puts together what any of the others did', async () => {
  const quarters = [[{ cube: 'batons', into: '0_to_1' }], [{ cube: 'batons', into: '1_to_3' }], []];
  expect((await begun('2026Q4', quarters)).all()).toEqual([
    { cube: 'batons', dimension: 'handOvers', labels: ['0', '1', '2-3'], into: '0_to_3', because: 'year' },
  ]);
  // no year without all of them
  expect((await begun('2026Q4', quarters.slice(1))).all()).toEqual([]);
  expect((await begun('2026Q3', [])).all()).toEqual([]);
});

test('a correction has the bins of what it corrects, neither more nor fewer', async () => {
  const shownBefore = new Map([
    ['to_mapping' as const, look('0_to_30', '31-90', '91+', 'not_yet')],
    ['batons' as const, look('0', '1', '2-3', '4+')],
  ]);
  const merges = await begun('2026Q4', [[{ cube: 'batons', into: '0_to_1' }], [], []], [shownBefore]);
  expect(merges.all().map(({ cube, into, because }) => [cube, into, because])).toEqual([
    ['to_mapping', '0_to_30', 'corrects'],
  ]);
  expect(merges.putTogether('batons', shown({ '0': 5 }), 'alone')).toBeUndefined();
});
