import type { IsoDate } from '#domain/calendar/date';
import { isArea, type Area } from '#domain/mapping/areas';
import { activationBlockers } from '#domain/plan/activation';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import { seesBasic } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';
import { change, planOf } from './plan.ts';

export interface Activation {
  readonly at: Moment;
  readonly by: Post;
  readonly agreedHow: string;
  readonly reviewOn: IsoDate;
  readonly left: readonly { readonly area: Area; readonly reason: string }[];
  readonly noOwnWordsYet?: { readonly reason: string; readonly askAgainOn: IsoDate };
}

const addressed = (file: CaseFile): Area[] =>
  [...planOf(file).goals.filter(({ status }) => status === 'open'), ...planOf(file).measures].flatMap(
    ({ area }) => (typeof area === 'string' && isArea(area) ? [area] : []),
  );

/** Journey 5: the plan is active when nothing is missing, and not before. */
export const activatePlan = (
  file: CaseFile,
  { at, by, agreedHow, reviewOn, left, noOwnWordsYet }: Activation,
): void => {
  const { row, goals } = planOf(file);
  must(
    'Activate plan',
    activationBlockers(
      {
        status: 'draft',
        birthDate: file.person.birthDate,
        basicHasBasis: seesBasic(file, by.service, at),
        hasBatonHolder: file.batons.length > 0,
        youngPersonAgreedOn: dateOf(at),
        goalsInOwnWords: goals.filter(({ own_words }) => own_words !== '').length,
        noOwnWordsYet: noOwnWordsYet ?? null,
        answers: file.answers,
        addressed: addressed(file),
        left,
      },
      dateOf(at),
    ),
  );
  row.status = 'active';
  row.activated_at = at;
  row.review_on = reviewOn;
  row.young_person_agreed_on = dateOf(at);
  row.young_person_agreed_how = agreedHow;
  row.no_own_words_reason = noOwnWordsYet?.reason ?? null;
  row.no_own_words_ask_again_on = noOwnWordsYet?.askAgainOn ?? null;
  change(file, { at, by, kind: 'plan', verb: 'activate', row });
  log(file, { at, by, permission: 'plan.activate' });
};

/** The plan has been gone through together: a new date for the next time. */
export const reviewPlan = (file: CaseFile, by: Post, at: Moment, nextOn: IsoDate): void => {
  const { row } = planOf(file);
  row.review_on = nextOn;
  change(file, { at, by, kind: 'plan', verb: 'review', row });
  log(file, { at, by, permission: 'plan.write' });
};
