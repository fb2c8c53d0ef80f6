import { expect, test } from '@jest/globals';
import { confirmedBins, countBins, dayBins, loadBins, waitedBins } from './bins.ts';
import { allAgeGroups } from './cube.ts';
import { allCubes, dimensionsOf } from './cubes.ts';
import {
  binHolding,
  binsIn,
  binsWith,
  inSharedBins,
  mergedBecause,
  mergedInAny,
  mergedOf,
  neighboursIn,
  putTogether,
  smallestNeighbours,
  spannedDimensions,
  spanOf,
  toldBy,
} from './merged-bins.ts';

const cell = (label: string, value: number) => ({ labels: [label], value });

test('bins of numbers are neighbours where one ends as the other begins, and nothing else has a neighbour', () => {
  expect(neighboursIn(dayBins)).toEqual([
    ['0-14', '15-30'],
    ['15-30', '31-90'],
    ['31-90', '91+'],
  ]);
  expect(neighboursIn(countBins).map(mergedOf)).toEqual(['0_to_1', '1_to_3', '2_or_more']);
  expect(neighboursIn(allAgeGroups).map(mergedOf)).toEqual(['15_to_19', '18_to_24', '20_to_29']);
  expect(neighboursIn(loadBins).map(mergedOf)).toEqual(['1_to_20', '11_to_40', '21_or_more']);
  expect(neighboursIn(confirmedBins).map(mergedOf)).toEqual(['0_to_6', '4_or_more']);
  expect(neighboursIn(waitedBins).flat()).not.toContain('not_yet');
});

test('the cubes that have neighbours are those of days, months and how many', () => {
  const divided = allCubes.filter((cube) =>
    dimensionsOf(cube).some(({ labels }) => neighboursIn(labels).length > 0),
  );
  expect(divided).toEqual([
    ...['batons', 'unheld', 'to_mapping', 'to_plan', 'to_measure', 'caseload', 'confirmed'],
  ]);
  const dimensions = divided.flatMap((cube) => dimensionsOf(cube).map(({ code }) => code));
  expect([...new Set(dimensions)].toSorted()).toEqual([...spannedDimensions].toSorted());
  // no bin stands in two spans, and each span of a dimension follows the one before
  for (const cube of divided)
    for (const { labels } of dimensionsOf(cube)) {
      const spans = labels.filter((label) => spanOf(label) !== null);
      expect(neighboursIn([...spans, 'rest', 'rest of it'])).toHaveLength(spans.length - 1);
    }
});

test('merged bins are neighbours too, until two bins are left', () => {
  const merged = ['0_to_30'];
  expect(binsWith(waitedBins, merged)).toEqual(['0_to_30', '31-90', '91+', 'not_yet']);
  expect(neighboursIn(binsWith(waitedBins, merged)).map(mergedOf)).toEqual(['0_to_90', '31_or_more']);
  expect(neighboursIn(['0_or_more', 'not_yet'])).toEqual([]);
  expect(neighboursIn(['0_to_30', '31_or_more'])).toEqual([]);
  expect(binHolding('15-30', merged)).toBe('0_to_30');
  expect(binHolding('31-90', merged)).toBeUndefined();
  expect(binHolding('0_to_30', ['0_to_90'])).toBe('0_to_90');
});

test('the smallest neighbours of a bin are those that are shown as fewest together', () => {
  const shown: Readonly<Record<string, number>> = { '0-14': 50, '15-30': 5, '31-90': 10, '91+': 5 };
  const sizeOf = (label: string): number => shown[label] ?? 0;
  expect(smallestNeighbours(dayBins, sizeOf, undefined)).toEqual(['15-30', '31-90']);
  expect(smallestNeighbours(dayBins, sizeOf, '0-14')).toEqual(['0-14', '15-30']);
  expect(smallestNeighbours(waitedBins, sizeOf, 'not_yet')).toEqual(['15-30', '31-90']);
  expect(smallestNeighbours(['yes', 'partly', 'no'], sizeOf, 'no')).toBeUndefined();
});

test('the bins of a release are those that its cells have, in their order', () => {
  expect(binsIn(waitedBins, [])).toEqual(waitedBins);
  expect(binsIn(waitedBins, ['not_yet', '91+', '31-90', '0_to_30'])).toEqual([
    ...['0_to_30', '31-90', '91+', 'not_yet'],
  ]);
  // a release that was made before a label was there
  expect(binsIn(confirmedBins, ['0-3', '4-6', '7+'])).toEqual(['0-3', '4-6', '7+']);
});

test('a bin tells the labels that it was put together of, and no others', () => {
  const there = ['0_to_30', '31-90', '91+', 'not_yet'];
  expect(toldBy(['0-14', '15-30'], there)).toEqual({ bins: ['0_to_30'], isMixed: false });
  expect(toldBy(waitedBins, there)).toEqual({ bins: there, isMixed: false });
  expect(toldBy(['0-14'], there)).toEqual({ bins: [], isMixed: true });
  expect(toldBy(['15-30', '31-90'], there)).toEqual({ bins: ['31-90'], isMixed: true });
  expect(toldBy(['91+'], ['0-14', '15_or_more'])).toEqual({ bins: [], isMixed: true });
  expect(toldBy(['never'], ['0_to_6', '7+', 'never'])).toEqual({ bins: ['never'], isMixed: false });
});

test('a bin of another release is the sum of those that it holds', () => {
  expect(toldBy(['0_to_30'], dayBins)).toEqual({ bins: ['0-14', '15-30'], isMixed: false });
  expect(toldBy(['31_or_more'], dayBins)).toEqual({ bins: ['31-90', '91+'], isMixed: false });
  expect(toldBy(['0_to_30'], ['0-14', '15_to_90', '91+'])).toEqual({ bins: [], isMixed: true });
});

test('what two releases can tell is the coarser of both', () => {
  expect(mergedInAny([['0_to_30', '31-90'], ['15_to_90']])).toEqual(['0_to_90']);
  expect(mergedInAny([['0_to_30'], ['31_or_more', '0-14']])).toEqual(['0_to_30', '31_or_more']);
  const before = [cell('0-14', 10), cell('15-30', 5), cell('31-90', 20), cell('91+', 0)];
  const now = [cell('0_to_30', 25), cell('31-90', 15), cell('91+', 5)];
  expect(inSharedBins([before, now])).toEqual([
    [cell('0_to_30', 15), cell('31-90', 20), cell('91+', 0)],
    now,
  ]);
  expect(inSharedBins([before, before])).toEqual([before, before]);
  expect(putTogether(before, [])).toBe(before);
});

test('bins are put together for what is found in the table, alone or with others, or for what counts the same persons', () => {
  expect(mergedBecause).toEqual(['alone', 'together', 'year', 'corrects']);
});
