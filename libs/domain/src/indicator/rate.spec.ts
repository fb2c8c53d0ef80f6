import { expect, test } from '@jest/globals';
import { highestShown, lowestShown, rangeSaidAs, saidAs, smallestWhole } from './rate.ts';

test('no share of fewer than thirty; the ends are only called under 10 % and over 90 %', () => {
  expect([smallestWhole, lowestShown, highestShown]).toEqual([30, 10, 90]);
  expect([0, 9, 10, 90, 91, 100].map(saidAs)).toEqual(['under', 'under', 'shown', 'shown', 'over', 'over']);
});

test('no end of a range is said more exactly than a share is', () => {
  const said = (low: number, high: number) => rangeSaidAs({ low, high });
  expect([said(10, 90), said(29, 38)]).toEqual(['between', 'between']);
  expect([said(0, 1), said(91, 100)]).toEqual(['under', 'over']);
  expect([said(9, 10), said(90, 91), said(9, 91)]).toEqual(['at_most', 'at_least', 'any']);
});
