import { expect, test } from '@jest/globals';
import { transitionBins } from './bins.ts';
import { allTransitionStages, firstSteps, reachedIn, stageIn, sumIn, transitionStages } from './funnel.ts';

const cells = (values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([label, value]) => ({ labels: [label], value }));
const transitions = cells({
  ...{ none: 500, on_time: 60, late: 20, declined_then_met: 10 },
  ...{ declined: 15, overdue: 25, ended: 5 },
});

test('each stage is what is left of the one before it, and whoever had no transition is in none', () => {
  expect(allTransitionStages.map((stage) => stageIn(transitions, stage, 1).value)).toEqual([
    ...[135, 110, 95, 90, 60],
  ]);
  expect(Object.entries(transitionStages).map(([stage, bins]) => `${stage}: ${bins.join(' ')}`)).toEqual([
    'offered: on_time late declined_then_met declined overdue ended',
    'answered: on_time late declined_then_met declined ended',
    'not_declined: on_time late declined_then_met ended',
    'met: on_time late declined_then_met',
    'on_time: on_time',
  ]);
  expect(transitionStages.offered).toHaveLength(transitionBins.length - 1);
});

test('a release that was made before some were told apart has the stages of what it has', () => {
  const earlier = cells({ none: 500, on_time: 60, late: 20, declined: 15, ended: 5 });
  expect(allTransitionStages.map((stage) => stageIn(earlier, stage, 1).value)).toEqual([
    100, 100, 85, 80, 60,
  ]);
});

test('a sum is off by no more sums than are needed: those that are left out may be fewer', () => {
  expect(allTransitionStages.map((stage) => stageIn(transitions, stage, 1).sums)).toEqual([2, 3, 4, 3, 1]);
  expect(stageIn(transitions, 'on_time', 3).sums).toBe(3);
});

test('a stage with a part that is not shown is not shown', () => {
  expect(stageIn(cells({ on_time: 60, late: null }), 'met', 1).value).toBeNull();
  expect(sumIn([], ['on_time'], { of: 5, counties: 1 }).value).toBeNull();
});

test('whoever a step has happened to, however long it took', () => {
  const waited = cells({ '0-14': 40, '15-30': 20, '31-90': 10, '91+': 5, not_yet: 25 });
  expect(firstSteps.map((step) => reachedIn(waited, step, 1))).toEqual([
    { value: 75, sums: 2 },
    { value: 75, sums: 2 },
    { value: 75, sums: 2 },
  ]);
});
