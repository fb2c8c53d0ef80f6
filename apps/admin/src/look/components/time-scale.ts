import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  type IsoDate,
  monthOf,
  yearOf,
} from '#domain/calendar/date';

/** Where a date stands along a line of so many px; dates outside are put at the ends. */
export interface TimeScale {
  readonly place: (date: IsoDate) => number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly length: number;
}

export function timeScale(from: IsoDate, to: IsoDate, start: number, length: number): TimeScale {
  const days = Math.max(1, daysBetween(from, to));
  const place = (date: IsoDate): number =>
    start + (Math.min(Math.max(daysBetween(from, date), 0), days) / days) * length;
  return { place, from, to, length };
}

const steps = [1, 2, 3, 6, 12] as const;

/** Where a stretch ends: after its last day, or today while it lasts. */
export const endOf = ({ place }: TimeScale, to: IsoDate | null, today: IsoDate): number =>
  place(to === null ? today : addDays(to, 1));

/** First days of months for the axis, so far apart that their names fit. */
export function monthTicks({ from, to, length }: TimeScale, room: number): IsoDate[] {
  const months = Math.max(1, daysBetween(from, to) / 30.44);
  const step = steps.find((each) => (length / months) * each >= room) ?? 24;
  const ticks: IsoDate[] = [];
  for (let tick = dateOf(yearOf(from), monthOf(from), 1); tick <= to; tick = addMonths(tick, step)) {
    if (tick >= from) ticks.push(tick);
  }
  return ticks;
}
