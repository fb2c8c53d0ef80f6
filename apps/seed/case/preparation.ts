import { dateFromBirth } from '#domain/preparation/known-dates';
import { allSteps, dueOf, stepsVersion } from '#domain/preparation/steps';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { present } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';

interface Preparing {
  /** When the steps were found. */
  readonly at: Moment;
  /** When the first of them was answered: done, and the next taken on. */
  readonly answeredAt: Moment;
  readonly by: Post;
}

/** The steps before the 18th birthday that anybody on the team may know of: the first is done, the second agreed, the rest proposed. */
export const prepareEighteen = (file: CaseFile, { at, answeredAt, by }: Preparing): void => {
  const onDate = present('A birthday', dateFromBirth('turns_18', file.person.birthDate));
  const steps = allSteps.filter(({ kind, onlyIfThere }) => kind === 'turns_18' && !onlyIfThere);
  const statuses = ['done', 'agreed'] as const;
  for (const [index, step] of steps.entries()) {
    const status = statuses[index] ?? 'proposed';
    const answered = status !== 'proposed';
    const id = file.newId(at);
    file.book.add('preparation', {
      id,
      young_person_id: file.person.id,
      owner_service_id: by.service.id,
      category: step.category ?? 'basic',
      kind: 'turns_18',
      source_id: file.person.id,
      on_date: onDate,
      code: step.code,
      due: dueOf(step, onDate),
      rules_version: stepsVersion,
      responsible_post_id: by.id,
      status,
      done_on: status === 'done' ? dateOf(answeredAt) : null,
      answered_by_post_id: answered ? by.id : null,
      answered_at: answered ? answeredAt : null,
    });
    if (answered)
      happened(file, {
        at: answeredAt,
        by,
        kind: 'preparation-answered',
        category: step.category ?? 'basic',
        payload: { preparationId: id, code: step.code, status },
      });
  }
};
