import { type OwnTimeAnswer, ownTimeBlockers, type TimeTold, timesTold } from '#domain/measure/own-time';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { repeatOf } from '#domain/measure/rhythm';
import { dateOf, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';
import { change } from './plan.ts';

const answers = {
  done: { told: 'own_done', verb: 'own-time-done' },
  not_now: { told: 'own_not_now', verb: 'own-time-not-now' },
} as const satisfies Record<OwnTimeAnswer, { told: TimeTold; verb: string }>;

/** The young person says the same day how one time of an own measure went. */
export const tellTime = (file: CaseFile, row: Row<'measure'>, at: Moment, answer: OwnTimeAnswer): void => {
  const repeat = present(
    'A repeat',
    repeatOf({
      repeatEvery: row.repeat_every,
      repeatFrom: row.repeat_from,
      repeatUntil: row.repeat_until,
      repeatPart: row.repeat_part,
    }),
  );
  const on = dateOf(at);
  const told = row.repeat_told !== null && isKeyOf(timesTold, row.repeat_told) ? row.repeat_told : null;
  const last = { on: row.repeat_done_on, told };
  const responsibleYoungPerson = row.responsible_young_person;
  must('Tell a time', ownTimeBlockers({ repeat, on, last, today: on, responsibleYoungPerson }));
  row.repeat_done_on = on;
  row.repeat_told = answers[answer].told;
  change(file, { at, by: null, kind: 'measure', verb: answers[answer].verb, row });
  happened(file, { at, by: null, kind: 'measure-time-told', payload: { measureId: row.id, on, answer } });
  log(file, { at, by: null, permission: 'measure.answer' });
};
