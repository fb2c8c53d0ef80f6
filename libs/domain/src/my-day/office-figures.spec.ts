import { expect, test } from '@jest/globals';
import {
  aimsWithoutBaseline,
  isPopulationOld,
  isSeriesOld,
  nextRelease,
  passedAims,
} from './office-figures.ts';

test.each([
  [null, 'quarter', '2026-11-20', '2026Q3', '2026-10-01'],
  ['2026Q2', 'quarter', '2026-11-20', '2026Q3', '2026-10-01'],
  ['2026Q3', 'quarter', '2026-11-20', '2026Q4', '2027-01-01'],
  ['2026Q2', 'half_year', '2026-11-20', '2026H2', '2027-01-01'],
  ['2025Q4', 'half_year', '2026-11-20', '2026H1', '2026-07-01'],
  ['2025Q4', 'year', '2026-11-20', '2026', '2027-01-01'],
  ['2026Q3', 'year', '2026-11-20', '2026', '2027-01-01'],
] as const)('after %s, one each %s, on %s, comes %s, from %s', (newest, rhythm, today, period, from) => {
  expect(nextRelease(newest, rhythm, today)).toEqual({ period, from });
});

test('a population is old when a whole year has come out since', () => {
  expect(isPopulationOld(null, '2026-01-01')).toBe(true);
  expect(isPopulationOld(2024, '2026-01-01')).toBe(true);
  expect(isPopulationOld(2025, '2026-12-31')).toBe(false);
});

test('a series is old after twelve months', () => {
  expect(isSeriesOld('2025-11-21', '2026-11-20')).toBe(false);
  expect(isSeriesOld('2025-11-20', '2026-11-20')).toBe(true);
});

const aim = (kind: 'baseline' | 'target', year: number, place = '0') => ({
  indicator: 'outside',
  kind,
  year,
  place,
});

test('only a target passes, and not in its own year', () => {
  const aims = [aim('target', 2025), aim('target', 2026), aim('baseline', 2020)];
  expect(passedAims(aims, '2026-11-20')).toEqual([aim('target', 2025)]);
});

test('a target stands without a baseline when none is of the same indicator and place', () => {
  const here = [aim('target', 2030), aim('baseline', 2024)];
  const there = aim('target', 2030, '99');
  const other = { ...aim('target', 2030), indicator: 'unknown' };
  expect(aimsWithoutBaseline([...here, there, other])).toEqual([there, other]);
});
