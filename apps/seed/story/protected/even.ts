import { addDays, addMonths } from '#domain/calendar/date';
import type { CaseFile } from '../../case/case-file.ts';
import { openCase, type Telling } from '../../case/open-case.ts';
import { readings } from '../../case/readings.ts';
import type { Post } from '../../directory/directory.ts';
import { diceOf } from '../../random/dice.ts';
import { daysFrom } from '../days.ts';
import { beginHidden } from './hidden-case.ts';

/** Kode 7: Even, 19, followed up by two whom nobody can sign in as. He is in the demo so as not to be found in it. */
export const tellEven = (telling: Telling, seed: number, team: readonly [Post, Post]): CaseFile => {
  const { today } = telling;
  const file = openCase(telling, diceOf(seed, 4), {
    name: { givenName: 'Even', familyName: 'Rabbevåg', female: false, language: 'nb' },
    birthDate: addDays(addMonths(today, -(19 * 12 + 2)), -9),
    place: 'Fjordvik',
    since: addDays(today, -75),
    username: null,
    guardians: [],
    hasNumber: true,
  });
  beginHidden(file, {
    team,
    level: 'confidential',
    why: 'Folkeregisteret har registrert fortrolig adresse.',
    began: 75,
    concern: {
      level: 1,
      reason: 'Bor på et sted som familien ikke skal vite om, og har ingenting å gå til om dagen.',
      youngPersonTold: { told: true, how: 'Even ba selv om hjelp.' },
      guardiansTold: { told: false, whyNot: 'Even er myndig.' },
    },
    purpose: 'At ungdomshuset og boligkontoret sammen kan hjelpe Even med bolig og noe å gå til.',
    invitation: 'Even trenger et sted å bo der ingen finner ham.',
  });
  for (const before of [60, 33, 12]) readings(file, daysFrom(today).dayAgo(before));
  return file;
};
