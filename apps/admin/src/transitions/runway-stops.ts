import { addDays, addMonths, daysBetween, type IsoDate } from '#domain/calendar/date';
import { transitionKinds, type TransitionKind } from '#domain/transition/kinds';
import type { MilestoneCode } from '#domain/transition/kinds/kind-rules';
import { type MilestoneState, runway, type RunwayStep } from '#domain/transition/runway';

/** What the runway is drawn from. */
export interface RunwayOf {
  readonly kind: TransitionKind;
  readonly onDate: IsoDate;
  readonly milestones: readonly {
    readonly code: MilestoneCode;
    readonly due: IsoDate;
    readonly doneOn: IsoDate | null;
  }[];
  /** The day they met, or the day they plan to. */
  readonly meetingOn: IsoDate | null;
  readonly met: boolean;
}

/** A place on the runway: milestones of one day, the date itself, or the first meeting. */
export interface Stop {
  readonly on: IsoDate;
  readonly what: 'milestones' | 'date' | 'meeting';
  readonly state: MilestoneState;
  readonly steps: readonly RunwayStep[];
  /** Whole months before the date; null for the date and the meeting. */
  readonly monthsBefore: number | null;
}

/** How long after the date the first meeting is drawn while nobody has said when, in months. */
const meetingWithin = 1;

const worst: readonly MilestoneState[] = ['late', 'next', 'later', 'done'];

const stateOf = (steps: readonly RunwayStep[]): MilestoneState =>
  worst.find((state) => steps.some((step) => step.state === state)) ?? 'done';

/** Milestones of the same day stand together; then the date; last the first meeting, which is the goal. */
export function stopsOf(of: RunwayOf, today: IsoDate): Stop[] {
  const months = transitionKinds[of.kind].milestones;
  const byDay = Map.groupBy(runway(of.milestones, today), ({ due }) => due);
  const onTheDay = byDay.get(of.onDate) ?? [];
  byDay.delete(of.onDate);
  const milestones = [...byDay].map(([on, steps]): Stop => ({
    on,
    what: 'milestones',
    state: stateOf(steps),
    steps,
    monthsBefore: Math.max(...steps.map(({ code }) => months[code] ?? 0)),
  }));
  const meetingOn = of.meetingOn ?? addMonths(of.onDate < today ? today : of.onDate, meetingWithin);
  const stops: Stop[] = [
    ...milestones,
    {
      on: of.onDate,
      what: 'date',
      state: onTheDay.length > 0 ? stateOf(onTheDay) : of.onDate < today ? 'done' : 'later',
      steps: onTheDay,
      monthsBefore: null,
    },
    { on: meetingOn, what: 'meeting', state: of.met ? 'done' : 'later', steps: [], monthsBefore: null },
  ];
  return stops.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** Place of a day between the first stop and the last, 0 to 1, with room for today. */
export function scaleOf(stops: readonly Stop[], today: IsoDate): (day: IsoDate) => number {
  const days = [today, ...stops.map(({ on }) => on)].toSorted();
  const from = days[0] ?? today;
  const to = addDays(days.at(-1) ?? today, 14);
  return (day) => daysBetween(from, day) / Math.max(1, daysBetween(from, to));
}
