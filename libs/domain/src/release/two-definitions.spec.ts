import { expect, test } from '@jest/globals';
import { allDefinitions, statusDefinitions } from '../activity/definitions.ts';
import { differentGroups } from '../activity/side-by-side.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { figureStatuses } from './cube.ts';
import { byTwoDefinitions, ownDifferences } from './two-definitions.ts';

const byStatus = figureStatuses.map((status) => ({ status, value: status === 'in_measures' ? 15 : 20 }));
const groups = { pupil: 10, self_employed_little: 5 };

test('what NAV has more outside is the sum of the groups, and both shares are of the same whole', () => {
  const { ssb, nav, differences, known, unknown } = byTwoDefinitions({
    ...{ byStatus, groups, municipalities: 4, counties: 1 },
  });
  expect([ssb.value, nav.value]).toEqual([60, 90]);
  expect(differences.map(({ group, value }) => [group, value])).toEqual([
    ['in_measures', 15],
    ['pupil', 10],
    ['self_employed_little', 5],
  ]);
  expect([known.value, unknown.value]).toEqual([115, 20]);
  expect([ssb.share?.percent, nav.share?.percent]).toEqual([52, 78]);
  // more sums, so less sure
  expect(nav.sums).toBe(ssb.sums + 4 + 1 + 1);
});

test('where one of the groups is not shown, NAV is not shown, and SSB is', () => {
  const few = byTwoDefinitions({
    ...{ byStatus, groups: { ...groups, pupil: null }, municipalities: 1, counties: 1 },
  });
  expect([few.ssb.value, few.nav.value, few.nav.share]).toEqual([60, null, null]);
});

test('every group that the definitions place differently is in one of ours, but pensioners', () => {
  expect(keysOf(differentGroups)).toEqual([
    ...['self_employed_little', 'pupils', 'measures', 'introduction', 'pensioners'],
  ]);
  expect(ownDifferences).toHaveLength(3);
  for (const code of allDefinitions)
    for (const { status, when, inside } of statusDefinitions[code].lines)
      if (status === 'labour_market_measure')
        expect([code, when.join(' '), inside]).toEqual([
          ...[code, 'labour_market_measure introduction_programme', code === 'ssb'],
        ]);
});
