import type { IsoDate } from '../calendar/date.ts';
import type { Timeline } from './timeline.ts';

/** What a line of «Vis som liste» tells: an event, a baton taken or left, a service come or gone, days without anybody. */
export interface TimelineLine {
  readonly on: IsoDate;
  readonly what: 'event' | 'baton_taken' | 'service_joined' | 'service_left' | 'nobody_held';
  readonly id: string;
  readonly label: string;
  /** With «nobody held»: how many days. */
  readonly days: number | null;
  readonly isFuture: boolean;
}

/** The same as the picture, as a list, the oldest first. */
export const asList = (drawn: Timeline): TimelineLine[] => {
  const line = (
    what: TimelineLine['what'],
    on: IsoDate,
    from: { id: string; label: string; isFuture: boolean },
  ) => ({
    on,
    what,
    id: from.id,
    label: from.label,
    days: null,
    isFuture: from.isFuture,
  });
  const bars = drawn.services.flatMap(({ bars: all }) => all);
  const lines: TimelineLine[] = [
    ...drawn.marks.map((mark) => line('event', mark.on, mark)),
    ...drawn.baton.map((one) => line('baton_taken', one.from, one)),
    ...bars.map((one) => line('service_joined', one.from, one)),
    ...bars.flatMap((one) => (one.to === null ? [] : [line('service_left', one.to, one)])),
    ...drawn.unheld.map((one) => ({ ...line('nobody_held', one.from, one), days: one.days })),
  ];
  return lines.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
};
