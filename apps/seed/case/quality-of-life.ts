import { answeringBlockers } from '#domain/quality-of-life/answering';
import type { DimensionAnswers } from '#domain/quality-of-life/dimensions';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';

const said = (value: number | null): string => (value === null ? '' : String(value));

/** How it is on one day, for the young person alone. What is skipped is null. */
export const sayHowItIs = (file: CaseFile, at: Moment, answers: DimensionAnswers): void => {
  must('Quality of life', answeringBlockers(answers));
  file.book.add('quality_of_life', {
    id: file.newId(at),
    young_person_id: file.person.id,
    on_day: dateOf(at),
    satisfaction: said(answers.satisfaction),
    meaning: said(answers.meaning),
    mastery: said(answers.mastery),
    safety: said(answers.safety),
    belonging: said(answers.belonging),
    everyday: said(answers.everyday),
    home: said(answers.home),
    money: said(answers.money),
  });
  log(file, { at, by: null, permission: 'own-quality-of-life.write' });
};
