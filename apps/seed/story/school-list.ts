import { addDays, addMonths, type IsoDate } from '#domain/calendar/date';
import { daysKept, settingAsideBlockers } from '#domain/early-warning/identified';
import { firstThresholds, identifiedBy, type SchoolFacts } from '#domain/early-warning/thresholds';
import { openCase, type Telling } from '../case/open-case.ts';
import { register } from '../case/register.ts';
import type { Post } from '../directory/directory.ts';
import { inventName } from '../person/names.ts';
import { inventGuardians } from '../person/new-person.ts';
import { tenorNumber } from '../person/tenor-number.ts';
import { type Dice, diceOf } from '../random/dice.ts';
import { idsFrom } from '../random/ids.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import { daysFrom } from './days.ts';

const fine: SchoolFacts = { absence: 4, mean: 3.6, maths: 3, english: 4, norwegian: 4, choice: 1 };

/** Who is over a threshold and still waits; the last has been set aside. */
const kept: readonly SchoolFacts[] = [
  { ...fine, absence: 22 },
  { ...fine, mean: 2.3, norwegian: 2, absence: 12 },
  { ...fine, choice: 2, mean: 2.8 },
  { ...fine, maths: 'IV' },
  { ...fine, absence: 17 },
];

const read = 61;
const wrong = 2;

/** Somebody of about sixteen, as a class in the first year of upper secondary is. */
const bornOn = (today: IsoDate, dice: Dice): IsoDate =>
  addDays(addMonths(today, -16 * 12), -dice.whole(20, 300));

interface List {
  readonly id: string;
  readonly at: Moment;
  readonly by: Post;
  readonly dice: Dice;
  readonly newId: (date: string) => string;
}

/** A list names nobody in the log: how many lines, and by whom. */
const log = ({ book }: Telling, { by, newId }: List, at: Moment, action: string, count: number): void => {
  book.add('access_log', {
    id: newId(at),
    at,
    actor_user_id: by.userId,
    actor_post_id: by.id,
    actor_service_id: by.service.id,
    actor_role: by.role,
    young_person_id: null,
    young_person_ids: [],
    action,
    categories: [],
    allowed: true,
    basis: 'own_service',
    rule: null,
    reason: null,
    row_count: count,
    request_id: newId(at),
  });
};

/** Each with the facts that the list had; whoever is under every threshold is not kept. */
const keepPupils = ({ book, taken, today }: Telling, { id, at, by, dice, newId }: List): void => {
  const answeredAt = daysFrom(today).ago(20, 13);
  kept.forEach((facts, index) => {
    must('Keep a pupil', identifiedBy(facts, firstThresholds).length === 0 ? ['under-every-threshold'] : []);
    const { givenName, familyName, female } = inventName(dice);
    const reason = 'Var borte for å trene med landslaget. Kontaktlæreren har avtalt det med eleven.';
    const isAside = index === kept.length - 1;
    if (isAside) must('Set aside', settingAsideBlockers({ status: 'waiting', reason }));
    book.add('identified_pupil', {
      id: newId(at),
      school_list_id: id,
      service_id: by.service.id,
      number: tenorNumber(bornOn(today, dice), female, taken, dice),
      given_name: givenName,
      family_name: familyName,
      school_class: index % 2 === 0 ? '1STA' : '1TPA',
      facts: JSON.stringify(facts),
      identified_on: dateOf(at),
      expires_on: addDays(dateOf(at), daysKept),
      status: isAside ? 'set_aside' : 'waiting',
      set_aside_reason: isAside ? reason : null,
      by_post_id: isAside ? by.id : null,
      answered_at: isAside ? answeredAt : null,
    });
  });
};

/** Nora stood in the list: now what matters stands in her case, and nobody has mapped together with her yet. */
const tellConcern = (telling: Telling, seed: number, by: Post, at: Moment): void => {
  const dice = diceOf(seed, 11);
  const file = openCase(telling, dice, {
    name: { givenName: 'Nora', familyName: 'Heggdal', female: true, language: 'nb' },
    birthDate: bornOn(telling.today, dice),
    place: 'Fjordvik',
    since: dateOf(at),
    username: null,
    guardians: inventGuardians(dice, 'Heggdal'),
    hasNumber: true,
  });
  const reason = 'Borte 19 % av timene i høst. Hun sier at hun ikke kjenner noen i klassen.';
  const youngPersonTold = { told: true, how: 'I en samtale etter siste time.' } as const;
  const guardiansTold = { told: true, how: 'Far, på telefon samme dag.' } as const;
  register(file, { at, by, level: 1, reason, youngPersonTold, guardiansTold }, true);
};

/** The school's list of the autumn: read, most of it thrown away, a few who wait, one set aside and one who is followed up now. */
export const tellSchoolList = (telling: Telling, seed: number): void => {
  const { book, directory, today } = telling;
  const [dice, days, by] = [diceOf(seed, 10), daysFrom(today), directory.signIn('skole')];
  const newId = idsFrom(dice);
  const at = days.ago(24, 10);
  const list: List = { id: newId(at), at, by, dice, newId };
  book.add('school_list', {
    id: list.id,
    service_id: by.service.id,
    by_post_id: by.id,
    at,
    thresholds: firstThresholds,
    wrong_count: wrong,
    read_count: read,
    identified_count: kept.length + 1,
    known_count: 0,
    expires_on: addDays(dateOf(at), daysKept),
  });
  log(telling, list, at, 'school-list.begin', 1);
  log(telling, list, at, 'school-list.add', kept.length + 1);
  keepPupils(telling, list);
  log(telling, list, days.ago(20, 13), 'identified-pupil.set-aside', 1);
  tellConcern(telling, seed, by, days.ago(22, 11));
  log(telling, list, days.ago(22, 11), 'identified-pupil.concern', 1);
};
