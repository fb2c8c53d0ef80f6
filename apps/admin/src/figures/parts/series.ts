import type { Shape } from '#api-types';
import { likelyOff } from '#domain/release/share';
import type { SeriesPoint } from '../charts/series-drawing.ts';
import { everybody, outsideIn } from './group.ts';

type Point = Shape<'ReleasePoint'>;

/** The share outside through time, with what the rounding allows. */
export const shareSeries = (points: readonly Point[]): readonly SeriesPoint[] =>
  points.map((point) => {
    const { share } = outsideIn(point);
    const { quarter, period } = point;
    return {
      quarter,
      period,
      value: share?.percent ?? null,
      low: share?.low ?? null,
      high: share?.high ?? null,
    };
  });

/** How many there are through time, with what the rounding allows. */
export const countSeries = (points: readonly Point[]): readonly SeriesPoint[] =>
  points.map((point) => {
    const { value, sums } = everybody(point);
    const off = likelyOff(sums);
    const { quarter, period } = point;
    if (value === null) return { quarter, period, value, low: null, high: null };
    return { quarter, period, value, low: Math.max(0, value - off), high: value + off };
  });

/** Quarters from which on a sum is of more or fewer municipalities than before: no change in what the young do. */
export const breaksIn = (points: readonly Point[]): readonly string[] =>
  points
    .filter((point, at) => {
      const before = points[at - 1];
      return before !== undefined && before.municipalities !== point.municipalities;
    })
    .map(({ quarter }) => quarter);
