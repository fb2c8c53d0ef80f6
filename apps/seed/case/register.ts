import { ageOn } from '#domain/calendar/age';
import type { ConcernLevel } from '#domain/concern/levels';
import { concernChangeBlockers } from '#domain/concern/change';
import type { Told } from '#domain/concern/told';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { ofAge, registrationBlockers } from '#domain/young-person/registration';
import type { Post } from '../directory/directory.ts';
import { dateOf, timeRange, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { join } from './join.ts';
import { log } from './log.ts';

export interface Concern {
  readonly at: Moment;
  readonly by: Post;
  readonly level: ConcernLevel;
  readonly reason: string;
  readonly youngPersonTold: Told;
  readonly guardiansTold: Told;
}

const note = (told: Told): string => (told.told ? told.how : told.whyNot);

const addConcern = (
  file: CaseFile,
  { at, by, level, reason, youngPersonTold, guardiansTold }: Concern,
): void => {
  file.level = level;
  file.book.add('concern', {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    level,
    reason,
    young_person_told: youngPersonTold.told,
    young_person_told_note: note(youngPersonTold),
    guardians_told: guardiansTold.told,
    guardians_told_note: note(guardiansTold),
    at,
    by_post_id: by.id,
  });
};

/** The follow-up and the baton begin in the same moment. */
const begin = (file: CaseFile, { at, by }: Concern): void => {
  const young_person_id = file.person.id;
  file.followUp = {
    id: file.newId(at),
    young_person_id,
    status: 'registered',
    during: timeRange(at, null),
    registered_by_post_id: by.id,
    registered_service_id: by.service.id,
    decide_by: levelZeroDeadline(dateOf(at), false),
    prolonged_reason: null,
    paused_reason: null,
    closed_reason: null,
  };
  file.book.add('follow_up', file.followUp);
  file.statuses.push({ status: 'registered', at });
  const held = timeRange(at, null);
  const row = { id: file.newId(at), young_person_id, service_id: by.service.id, post_id: by.id, held };
  file.book.add('baton', row);
  file.batons.push({ post: by, from: at, row });
};

/** Journey 1: registered, and the registering colleague holds the baton. */
export const register = (file: CaseFile, concern: Concern, hasNumber: boolean): void => {
  const { at, by, level, reason } = concern;
  must(
    'Register',
    registrationBlockers({
      ...file.person,
      ...concern,
      today: dateOf(at),
      municipality: file.place,
      protection: file.hidden?.level ?? 'none',
      cleared: file.hidden?.cleared.includes(by) ?? false,
      identity: hasNumber ? 'number' : 'not_known',
      identityBlockers: [],
    }),
  );
  begin(file, concern);
  join(file, by, at, 'own_service', null);
  addConcern(file, concern);
  happened(file, { at, by, kind: 'registered', payload: { level, reason } });
  log(file, { at, by, permission: 'case.read' });
};

/** The level is changed with a reason, and it is written who was told. */
export const changeConcern = (file: CaseFile, concern: Concern): void => {
  const { at, by, level, reason } = concern;
  const from = file.level;
  const grown = ageOn(file.person.birthDate, dateOf(at)) >= ofAge;
  must(
    'Change level',
    concernChangeBlockers({
      ...concern,
      from,
      to: level,
      guardiansTold: grown ? null : concern.guardiansTold,
    }),
  );
  addConcern(file, concern);
  happened(file, { at, by, kind: 'concern-changed', payload: { from, to: level, reason } });
  log(file, { at, by, permission: 'concern.change' });
};
