import type { Grant } from '#domain/access/reader';
import type { IsoDate } from '#domain/calendar/date';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, momentOf, type Moment } from '../random/moments.ts';
import { present } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';

/** The follow-up's status at a time; registered before anything has happened. */
export const statusAt = (file: CaseFile, at: Moment): FollowUpStatus =>
  file.statuses.findLast((one) => one.at <= at)?.status ?? 'registered';

export const holderAt = (file: CaseFile, at: Moment): Post =>
  present(
    'A baton holder',
    file.batons.findLast((baton) => baton.from <= at),
  ).post;

export const isMemberAt = (file: CaseFile, post: Post, at: Moment): boolean =>
  file.team.some((one) => one.post.id === post.id && one.from <= at && (one.to === null || at < one.to));

export const membersAt = (file: CaseFile, at: Moment): Post[] =>
  file.team.filter((one) => one.from <= at && (one.to === null || at < one.to)).map((one) => one.post);

/** What a live consent or legal basis gives the service at a time. */
export const grantsAt = (file: CaseFile, service: Service, at: Moment): Grant[] =>
  file.openings
    .filter((one) => one.service.id === service.id && one.from <= dateOf(at) && dateOf(at) < one.to)
    .filter((one) => one.endedAt === null || at < one.endedAt)
    .map(({ category, basis }) => ({ category, basis }));

export const seesBasic = (file: CaseFile, service: Service, at: Moment): boolean =>
  grantsAt(file, service, at).some(({ category }) => category === 'basic');

/** Is anything shared with anybody? */
export const liveBasesAt = (file: CaseFile, at: Moment): number =>
  file.openings.filter(
    (one) => one.from <= dateOf(at) && dateOf(at) < one.to && (one.endedAt === null || at < one.endedAt),
  ).length;

/** A time in the working day. */
export const workingHour = (file: CaseFile, date: IsoDate): Moment =>
  momentOf(date, file.dice.whole(8 * 60, 15 * 60 + 20));

/** A few minutes later the same day. */
export const soonAfter = (at: Moment, minutes: number): Moment =>
  momentOf(dateOf(at), Math.min(1439, Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + minutes));
