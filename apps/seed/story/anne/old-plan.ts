import { activatePlan } from '../../case/activate-plan.ts';
import { addMeasure } from '../../case/measure.ts';
import { answerMeasure, measureVerb } from '../../case/measure-verbs.ts';
import { addGoal, beginPlan } from '../../case/plan.ts';
import type { Row } from '../../rows/tables.ts';
import type { Chapter } from './anne.ts';

/** Half a job, which did not help, and nobody asked why. */
const gradedWork = ({ file, days }: Chapter, goal: Row<'goal'>): Row<'measure'> => {
  const by = file.directory.signIn('nav');
  const row = addMeasure(file, {
    at: days.ago(669, 11),
    by,
    goal,
    kind: 'work_practice',
    title: 'Gradert arbeid, to dager i uka',
    doer: { post: by },
    deadline: days.dayAgo(610),
    lookFor: 'Klarer Anne to dager i uka i fire uker?',
    lookOn: days.dayAgo(610),
    area: 'work',
  });
  answerMeasure(file, row, 'yes', days.ago(667, 12));
  return row;
};

const evaluation = {
  happened: 'Anne var på jobb fire av seksten dager.',
  outcome: 'broken_off',
  helped: 'no',
  learnt: 'Noe annet enn arbeidet stoppet henne. Vi spurte ikke om hva.',
} as const;

/** Agreed long ago, and its deadline has passed without anybody noticing. */
const forgotten = ({ file, days }: Chapter, goal: Row<'goal'>): void => {
  const by = file.directory.signIn('nav');
  const row = addMeasure(file, {
    at: days.ago(280, 11),
    by,
    goal,
    kind: 'other',
    title: 'Avklare AAP og veien videre',
    doer: { post: by },
    deadline: days.dayAgo(90),
    lookFor: 'Har Anne en avtale om hva som skal prøves ut?',
    lookOn: days.dayAgo(90),
    area: 'income',
  });
  answerMeasure(file, row, 'unsure', days.ago(275, 12));
  measureVerb(file, row, { verb: 'agree', at: days.ago(274, 10), by });
};

/** The plan that followed from the thin mapping: back to work, and no word about what stood in the way. */
export const oldPlan = (chapter: Chapter): void => {
  const { file, days } = chapter;
  const by = file.directory.signIn('nav');
  beginPlan(file, by, days.ago(670, 9));
  const goal = addGoal(file, {
    at: days.ago(670, 10),
    by,
    ownWords: 'Jeg vil tilbake i butikken.',
    wording: 'Gradvis tilbake i 80 % stilling.',
    agreement: 'agreed',
    area: 'work',
  });
  const graded = gradedWork(chapter, goal);
  const agreedHow = 'Anne leste planen på kontoret og sa at den var grei.';
  activatePlan(file, { at: days.ago(665, 13), by, reviewOn: days.dayAgo(560), left: [], agreedHow });
  measureVerb(file, graded, { verb: 'agree', at: days.ago(664, 10), by });
  measureVerb(file, graded, { verb: 'start', at: days.ago(655, 10), by });
  measureVerb(file, graded, { verb: 'finish', at: days.ago(608, 10), by, evaluation });
  forgotten(chapter, goal);
};
