import { addDays, addMonths } from '#domain/calendar/date';
import type { CaseFile } from '../../case/case-file.ts';
import { openCase, type Telling } from '../../case/open-case.ts';
import { numberVersions } from '../../case/plan.ts';
import { readings } from '../../case/readings.ts';
import { diceOf } from '../../random/dice.ts';
import { daysFrom, type Days } from '../days.ts';
import { lostYears } from './lost-years.ts';
import { oldPlan } from './old-plan.ts';
import { weekOne } from './week-one.ts';

/** What the chapters of Anne's story share. */
export interface Chapter {
  readonly file: CaseFile;
  readonly days: Days;
}

/**
 * The mapping case: Anne, 24, lost almost two years between sick leave, benefit and treatment before anybody asked
 * about more than her health. Now three services sit down with her; the mapping they have begun is still empty.
 */
export const tellAnne = (telling: Telling, seed: number): CaseFile => {
  const { today } = telling;
  const file = openCase(telling, diceOf(seed, 2), {
    name: { givenName: 'Anne', familyName: 'Nordmo', female: true, language: 'nb' },
    birthDate: addDays(addMonths(today, -(24 * 12 + 4)), -11),
    place: 'Fjordvik',
    since: addDays(today, -702),
    username: 'anne',
    guardians: [],
    hasNumber: true,
  });
  const chapter: Chapter = { file, days: daysFrom(today) };
  lostYears(chapter);
  oldPlan(chapter);
  weekOne(chapter);
  numberVersions(file);
  for (const before of [640, 520, 410, 330, 240, 130, 60, 5, 3]) readings(file, chapter.days.dayAgo(before));
  return file;
};
