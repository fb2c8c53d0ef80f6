import { addDays, addMonths } from '#domain/calendar/date';
import { openCase, type Telling } from '../../case/open-case.ts';
import type { CaseFile } from '../../case/case-file.ts';
import { numberVersions } from '../../case/plan.ts';
import { diceOf } from '../../random/dice.ts';
import { daysFrom, type Days } from '../days.ts';
import { activitiesOfTour } from './activities.ts';
import { beginning } from './beginning.ts';
import { emergencyOfTour } from './emergency.ts';
import { meetingsOfTour } from './meetings.ts';
import { ownVoiceOfTour } from './own-voice.ts';
import { planOfTour } from './plan.ts';
import { teamOfTour } from './team.ts';
import { transitionsOfTour } from './transitions.ts';
import { voicesOfTour } from './voices.ts';
import type { Row } from '../../rows/tables.ts';

/** What the chapters of a told story share. */
export interface Chapter {
  readonly file: CaseFile;
  readonly days: Days;
}

/** The mother's sign-in. */
export const motherId = '00000000-0000-7000-8000-0000000f0e5a';

const mother = (telling: Telling): void => {
  telling.book.add('app_user', {
    id: motherId,
    username: 'foresatt',
    name: 'Hilde Elvemyr',
    kind: 'guardian',
    phone: '00 00 90 01',
    email: 'hilde.elvemyr@example.no',
    young_person_id: null,
    active: true,
  } satisfies Row<'app_user'>);
};

/** The tour: Jonas, 17, who does not sleep and wants to repair bicycles. He turns 18 in half a year. */
export const tellTour = (telling: Telling, seed: number): CaseFile => {
  const dice = diceOf(seed, 1);
  const { today } = telling;
  mother(telling);
  const file = openCase(telling, dice, {
    name: { givenName: 'Jonas', familyName: 'Elvemyr', female: false, language: 'nb' },
    birthDate: addDays(addMonths(today, -(17 * 12 + 6)), -5),
    place: 'Fjordvik',
    since: addDays(today, -300),
    username: 'ungdom',
    guardians: [{ name: 'Hilde Elvemyr', userId: motherId }],
    hasNumber: true,
  });
  const chapter: Chapter = { file, days: daysFrom(today) };
  beginning(chapter);
  teamOfTour(chapter);
  activitiesOfTour(chapter);
  planOfTour(chapter);
  transitionsOfTour(chapter);
  meetingsOfTour(chapter);
  voicesOfTour(chapter);
  ownVoiceOfTour(chapter);
  emergencyOfTour(chapter);
  numberVersions(file);
  return file;
};
