import { ageOn } from '#domain/calendar/age';
import { addDays, type IsoDate } from '#domain/calendar/date';
import type { ServiceKind } from '#domain/service/service-kinds';
import { holderAt, membersAt, seesBasic, statusAt, workingHour } from '../case/as-of.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, momentOf, type Moment } from '../random/moments.ts';
import { workday } from '../story/days.ts';
import type { Frame } from './frame.ts';
import { inventTeam } from './team-plan.ts';

/** How one invented case goes on: what can happen when, and who can do it. */
export interface Pace {
  readonly file: CaseFile;
  readonly frame: Frame;
  /** Services that will be asked to be on the team. */
  readonly asked: readonly ServiceKind[];
  /** A working day so many days after another, or null when the case has stopped by then. */
  readonly after: (date: IsoDate, fewest: number, most: number) => IsoDate | null;
  readonly hour: (date: IsoDate) => Moment;
  /** A colleague on the team who may write at this time, the holder twice as often as others; null for nobody. */
  readonly worker: (at: Moment) => Post | null;
  readonly serviceOf: (kind: ServiceKind, on: IsoDate) => Service;
}

const canWork = (file: CaseFile, at: Moment): Post[] =>
  statusAt(file, at) !== 'active'
    ? []
    : membersAt(file, at)
        .filter(({ leftOn }) => leftOn === null || dateOf(at) < leftOn)
        .filter(({ service }) => seesBasic(file, service, at));

export const paceOf = (file: CaseFile, frame: Frame): Pace => {
  const { dice, today, directory, person } = file;
  const last = frame.stop < today ? frame.stop : today;
  return {
    file,
    frame,
    asked: inventTeam(ageOn(person.birthDate, frame.start), dice),
    after: (date, fewest, most) => {
      const wanted = addDays(date, dice.whole(fewest, most));
      const day = wanted < last ? workday(wanted, today) : last;
      return day < last ? day : null;
    },
    hour: (date) => workingHour(file, date),
    worker: (at) => {
      const able = canWork(file, at);
      const holder = able.find(({ id }) => id === holderAt(file, at).id);
      if (able.length === 0) return null;
      return holder !== undefined && dice.chance(0.5) ? holder : dice.pick(able);
    },
    serviceOf: (kind, on) => directory.serviceFor(frame.place, kind, ageOn(person.birthDate, on)),
  };
};

/** The hour before everybody else's: what must come first on its day. */
export const firstThing = (date: IsoDate): Moment => momentOf(date, 7 * 60 + 45);
