import { addMonths, type IsoDate } from '../calendar/date.ts';

/** How often a plan is reviewed, in months. */
export const reviewRhythms = [1, 2, 3, 6, 12] as const satisfies readonly number[];
export type ReviewRhythm = (typeof reviewRhythms)[number];
export const isReviewRhythm = (months: number): months is ReviewRhythm =>
  reviewRhythms.some((one) => one === months);

/** For how many months ahead the set dates are shown. */
export const reviewsShownMonths = 12;

/** The set dates of the reviews, from the next one on. Without a rhythm there is only that one. */
export const reviewDates = (next: IsoDate | null, every: number | null): IsoDate[] => {
  if (next === null) return [];
  if (every === null || every <= 0) return [next];
  const last = addMonths(next, reviewsShownMonths);
  const dates: IsoDate[] = [];
  for (let n = 0; addMonths(next, n * every) <= last; n += 1) dates.push(addMonths(next, n * every));
  return dates;
};

/** The next review after one was held on `heldOn`; null when the plan has no rhythm: then the team sets a date. */
export const nextReview = (heldOn: IsoDate, every: number | null): IsoDate | null =>
  every === null ? null : addMonths(heldOn, every);
