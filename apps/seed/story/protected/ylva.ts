import { addDays, addMonths } from '#domain/calendar/date';
import { activatePlan } from '../../case/activate-plan.ts';
import { addActivity } from '../../case/activity.ts';
import type { CaseFile } from '../../case/case-file.ts';
import { addMeasure } from '../../case/measure.ts';
import { answerMeasure, measureVerb } from '../../case/measure-verbs.ts';
import { openCase, type Telling } from '../../case/open-case.ts';
import { addGoal, beginPlan, numberVersions } from '../../case/plan.ts';
import { readings } from '../../case/readings.ts';
import type { Post } from '../../directory/directory.ts';
import { diceOf } from '../../random/dice.ts';
import { daysFrom } from '../days.ts';
import { beginHidden, type HiddenCase } from './hidden-case.ts';

const told = (team: HiddenCase['team']): HiddenCase => ({
  team,
  level: 'strictly_confidential',
  why: 'Politiet har bedt om strengt fortrolig adresse. Folkeregisteret har registrert det.',
  began: 118,
  concern: {
    level: 1,
    reason: 'Ny i kommunen etter en brå flytting. Hun har vært lite på skolen og vil ikke si noe om hvorfor.',
    youngPersonTold: { told: true, how: 'Snakket med Ylva og moren samme dag.' },
    guardiansTold: { told: true, how: 'Moren var med.' },
  },
  purpose:
    'At skolen og koordinator kan hjelpe Ylva å komme i gang igjen, uten at noen får vite hvor hun er.',
  invitation: 'Ylva begynner hos dere mandag. Dere må vite hva som aldri skal sies videre.',
});

/** Her own goal, and one thing that somebody does about it. */
const plan = (file: CaseFile, [by, school]: readonly [Post, Post]): void => {
  const { ago, ahead } = daysFrom(file.today);
  beginPlan(file, by, ago(100, 9));
  const goal = addGoal(file, {
    at: ago(100, 10),
    by,
    ownWords: 'Jeg vil ha en venn som jeg kan si noe til.',
    wording: 'Ha en trygg plass på skolen og noe å gå til etterpå.',
    agreement: 'agreed',
    area: 'network',
  });
  const measure = addMeasure(file, {
    at: ago(99, 10),
    by: school,
    goal,
    kind: 'other',
    title: 'En fast voksen som tar imot om morgenen',
    doer: { post: school },
    deadline: ahead(20),
    lookFor: 'Kommer Ylva de dagene hun har sagt at hun vil?',
    lookOn: ahead(20),
    area: 'school',
  });
  answerMeasure(file, measure, 'yes', ago(97, 12));
  measureVerb(file, measure, { verb: 'agree', at: ago(96, 10), by: school });
  measureVerb(file, measure, { verb: 'start', at: ago(95, 9), by: school });
  activatePlan(file, {
    at: ago(94, 10),
    by,
    agreedHow: 'Leste planen høyt sammen. Ylva strøk én setning.',
    reviewOn: ahead(24),
    left: [],
  });
};

/** Kode 6: Ylva, 15, whom nobody may find. Two are cleared and know her; to everybody else she is not there. */
export const tellYlva = (telling: Telling, seed: number, team: readonly [Post, Post]): CaseFile => {
  const { today } = telling;
  const file = openCase(telling, diceOf(seed, 3), {
    name: { givenName: 'Ylva', familyName: 'Holmvik', female: true, language: 'nb' },
    birthDate: addDays(addMonths(today, -(15 * 12 + 8)), -3),
    place: 'Fjordvik',
    since: addDays(today, -118),
    username: null,
    guardians: [{ name: 'Maren Holmvik', userId: null }],
    hasNumber: true,
  });
  const { dayAgo } = daysFrom(today);
  beginHidden(file, told(team));
  addActivity(
    file,
    {
      kind: 'school',
      level: 'lower_secondary',
      detail: '10. trinn, Fjordvik ungdomsskole',
      from: dayAgo(110),
      to: null,
      confirmedOn: dayAgo(20),
      source: 'service',
      owner: team[1].service,
    },
    [],
  );
  plan(file, team);
  numberVersions(file);
  for (const before of [80, 61, 44, 30, 16, 9, 2]) readings(file, dayAgo(before));
  return file;
};
