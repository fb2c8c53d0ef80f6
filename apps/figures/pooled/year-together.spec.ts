import { expect, test } from '@jest/globals';
import type { StoryCube } from '#domain/release/cubes';
import { partedTable } from '../../../test/builders/shown-table.ts';
import { goingTogether, type YearTable } from './year-together.ts';

/** A cube of a municipality's year with forty-five young people. */
const parted = (cube: StoryCube, rest: string, own: string, value: number): YearTable => ({
  cube,
  released: partedTable(['municipality', '9901'], rest, own, value),
});
const kept = async (...tables: readonly YearTable[]) => (await goingTogether(tables)).map(({ cube }) => cube);

test('cubes of a year that give nothing away together are all shown', async () => {
  expect(
    await kept(
      parted('measures', 'none', 'good', 15),
      parted('measure_mentor', 'none', 'good', 10),
      parted('situation_leaving_care', 'none', 'good', 5),
      parted('premise_told', 'no_meeting', 'met', 20),
      parted('premise_heard', 'no_meeting', 'met', 20),
    ),
  ).toHaveLength(5);
});

test('a kind, or a situation, of which more are shown than of all goes; the rest is shown', async () => {
  const all = parted('measures', 'none', 'good', 0);
  const batons = parted('batons', '0', '1', 20);
  for (const cube of ['measure_mentor', 'situation_leaving_care'] as const) {
    const shown = await kept(all, parted(cube, 'none', 'good', 5), batons);
    expect(shown).toHaveLength(2);
    expect(shown).toContain('batons');
  }
});

test('of premises that show otherwise who had no meeting only those stay that show it alike', async () => {
  expect(
    await kept(
      parted('premise_told', 'no_meeting', 'met', 20),
      parted('premise_heard', 'no_meeting', 'met', 25),
      parted('premise_fitted', 'no_meeting', 'met', 20),
    ),
  ).toEqual(['premise_told', 'premise_fitted']);
});
