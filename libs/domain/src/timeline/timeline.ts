import { addDays, daysBetween, type IsoDate } from '../calendar/date.ts';
import { eventShapes, type CaseEvent, type CaseFacts, type CaseSpan } from './case-facts.ts';

/** A mark on the event lane. `at` is its place, 0 at the left end and 1 at the right. */
export interface TimelineMark extends CaseEvent {
  readonly shape: (typeof eventShapes)[CaseEvent['kind']];
  readonly at: number;
  readonly isFuture: boolean;
}

/** A bar on a lane, from its first day to the end of its last. `days` counts both. An open bar runs to today. */
export interface TimelineBar {
  readonly id: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly isOpen: boolean;
  readonly isFuture: boolean;
}

/** One lane for each service that has been on the team. */
export interface ServiceLane {
  readonly id: string;
  readonly label: string;
  readonly bars: readonly TimelineBar[];
}

/** Everything the picture and «Vis som liste» need: places between 0 and 1, days, and what lies in the future. */
export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly todayAt: number;
  readonly marks: readonly TimelineMark[];
  readonly baton: readonly TimelineBar[];
  readonly unheld: readonly TimelineBar[];
  readonly unheldDays: number;
  readonly services: readonly ServiceLane[];
}

/** How many days are drawn before the first event and after the last. */
export const marginDays = 14;

interface Scale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
}

const place = (scale: Scale, day: IsoDate): number =>
  daysBetween(scale.from, day) / daysBetween(scale.from, scale.to);

const bar = (scale: Scale, span: CaseSpan): TimelineBar => {
  const last = span.to ?? (scale.today < span.from ? span.from : scale.today);
  return {
    ...span,
    start: place(scale, span.from),
    end: place(scale, addDays(last, 1)),
    days: daysBetween(span.from, last) + 1,
    isOpen: span.to === null,
    isFuture: span.from > scale.today,
  };
};

const scaleOf = (facts: CaseFacts, today: IsoDate): Scale => {
  const spans = [...facts.batons, ...facts.memberships, ...facts.unheld];
  const days = [
    today,
    ...facts.events.map(({ on }) => on),
    ...spans.flatMap(({ from, to }) => [from, to ?? today]),
  ];
  const sorted = days.toSorted();
  return {
    from: addDays(sorted[0] ?? today, -marginDays),
    to: addDays(sorted.at(-1) ?? today, marginDays),
    today,
  };
};

const byDay = (a: { on: IsoDate }, b: { on: IsoDate }): number => (a.on < b.on ? -1 : Number(a.on > b.on));

const serviceLanes = (scale: Scale, memberships: readonly CaseSpan[]): ServiceLane[] =>
  [...Map.groupBy(memberships, ({ id }) => id)].map(([id, spans]) => ({
    id,
    label: spans[0]?.label ?? '',
    bars: spans.map((span) => bar(scale, span)),
  }));

/** The time line of a case, ready to be drawn. */
export const timeline = (facts: CaseFacts, today: IsoDate): Timeline => {
  const scale = scaleOf(facts, today);
  const unheld = facts.unheld.map((span, index) =>
    bar(scale, { id: `unheld-${String(index)}`, label: '', ...span }),
  );
  return {
    from: scale.from,
    to: scale.to,
    todayAt: place(scale, today),
    marks: facts.events.toSorted(byDay).map((event) => ({
      ...event,
      shape: eventShapes[event.kind],
      at: place(scale, event.on),
      isFuture: event.on > today,
    })),
    baton: facts.batons.map((span) => bar(scale, span)),
    unheld,
    unheldDays: unheld.reduce((sum, { days }) => sum + days, 0),
    services: serviceLanes(scale, facts.memberships),
  };
};
