import { expect, test } from '@jest/globals';
import { figureStatuses } from '#domain/release/cube';
import { breaksIn, countSeries, shareSeries } from './series.ts';

const point = (quarter: string, value: number | null, municipalities = 1) => ({
  releaseId: quarter,
  quarter,
  period: quarter,
  cutOff: '2026-09-30',
  municipalities,
  total: value === null ? 5 : value * figureStatuses.length,
  cells: figureStatuses.map((status) => ({ labels: [status], value })),
  notDivided: null,
});

test('a line has what the rounding allows around it, and a gap where nothing is shown', () => {
  expect(countSeries([point('2026Q2', 10), point('2026Q3', null)])).toEqual([
    { quarter: '2026Q2', period: '2026Q2', value: 70, low: 66, high: 74 },
    { quarter: '2026Q3', period: '2026Q3', value: 5, low: 1, high: 9 },
  ]);
  expect(shareSeries([point('2026Q2', 10), point('2026Q3', null)])).toEqual([
    { quarter: '2026Q2', period: '2026Q2', value: 50, low: 35, high: 69 },
    { quarter: '2026Q3', period: '2026Q3', value: null, low: null, high: null },
  ]);
});

test('a sum of more municipalities is a break, and the first quarter is none', () => {
  expect(breaksIn([point('2026Q1', 10, 3), point('2026Q2', 10, 3), point('2026Q3', 10, 12)])).toEqual([
    '2026Q3',
  ]);
});
