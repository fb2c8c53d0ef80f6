import { addDays, type IsoDate, weekdayOf } from '../calendar/date.ts';
import { dayPartOf, type DayPart } from '../measure/rhythm.ts';

/** What asks something of the young person in a week: to be somewhere, to do something, or to answer something. */
export const burdenKinds = {
  meeting: 'appointment',
  repeat: 'appointment',
  review: 'duty',
  deadline: 'duty',
  proposal: 'form',
  consent: 'form',
  mapping: 'form',
} as const satisfies Record<string, 'appointment' | 'duty' | 'form'>;
export type BurdenKind = keyof typeof burdenKinds;

/** One thing in the week. What has no day waits all week. */
export interface BurdenItem {
  readonly kind: BurdenKind;
  readonly day: IsoDate | null;
  /** «14:30»; null when only the part of the day is known, or nothing. */
  readonly time: string | null;
  readonly part: DayPart | null;
  /** The service that set it up; null when it is nobody's: the young person's own, or a supporter's. */
  readonly serviceId: string | null;
  readonly serviceName: string;
}

/** The Monday of the week of a day. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));

/** Monday to Sunday. */
export const daysOf = (monday: IsoDate): IsoDate[] => [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));

/** When on the day it is; null when that is not known. */
export const partOf = ({ time, part }: Pick<BurdenItem, 'time' | 'part'>): DayPart | null =>
  time === null ? part : dayPartOf(time);

/** So many services in one part of a day are too many. */
export const tooManyServices = 3;

/** Several services have set up something in the same part of the same day. */
export interface Collision {
  readonly day: IsoDate;
  readonly part: DayPart;
  /** Their names, in the order of the items. */
  readonly services: readonly string[];
}

/**
 * Parts of days in which three services or more have set up an appointment. It is told from the items that it is given, and from
 * nothing else: whoever does not see all of them is told of less, and never that there is more.
 */
export const collisionsIn = (items: readonly BurdenItem[]): Collision[] => {
  const found = new Map<string, { day: IsoDate; part: DayPart; services: Map<string, string> }>();
  for (const item of items) {
    const part = partOf(item);
    if (burdenKinds[item.kind] !== 'appointment' || item.day === null || part === null) continue;
    if (item.serviceId === null) continue;
    const key = `${item.day} ${part}`;
    const at = found.get(key) ?? { day: item.day, part, services: new Map<string, string>() };
    at.services.set(item.serviceId, item.serviceName);
    found.set(key, at);
  }
  return [...found.values()]
    .filter(({ services }) => services.size >= tooManyServices)
    .map(({ day, part, services }) => ({ day, part, services: [...services.values()] }))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
};

/** What one more appointment would collide with; null when it would not. */
export const wouldCollide = (
  items: readonly BurdenItem[],
  one: Pick<BurdenItem, 'day' | 'time' | 'serviceId' | 'serviceName'>,
): Collision | null => {
  const added: BurdenItem = { ...one, kind: 'meeting', part: null };
  return (
    collisionsIn([...items, added]).find(({ day, part }) => day === one.day && part === partOf(added)) ?? null
  );
};

/** How much of each there is. */
export const loadOf = (
  items: readonly BurdenItem[],
): Readonly<Record<'appointment' | 'duty' | 'form', number>> => {
  const count = (what: string): number => items.filter(({ kind }) => burdenKinds[kind] === what).length;
  return { appointment: count('appointment'), duty: count('duty'), form: count('form') };
};
