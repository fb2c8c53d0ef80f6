import { addDays, type IsoDate } from '#domain/calendar/date';
import { isMeasureKind, outcomesOf, type MeasureKind } from '#domain/measure/kinds';
import { helped, type Helped, type YoungPersonAnswer } from '#domain/measure/verbs';
import type { MeasureVerb } from '#domain/measure/status';
import { answerMeasure, measureVerb, type MeasureVerbTold } from '../case/measure-verbs.ts';
import type { Row } from '../rows/tables.ts';
import type { Pace } from './pace.ts';
import { cancelReasons, happenings, learnings } from './words.ts';

const answers = { yes: 82, unsure: 12, no: 6, differently: 0 } as const satisfies Record<
  YoungPersonAnswer,
  number
>;
const answerOrder: readonly YoungPersonAnswer[] = ['yes', 'unsure', 'no'];

/** What helped ended as hoped; what did not was broken off. */
const outcomeOf = (kind: MeasureKind, effect: Helped): string =>
  outcomesOf(kind).at(effect === 'good' ? 0 : effect === 'little' ? -2 : -1) ?? '';

const what = (
  { file }: Pace,
  row: Row<'measure'>,
  verb: MeasureVerb,
): Pick<MeasureVerbTold, 'reason' | 'evaluation'> => {
  const { dice } = file;
  if (verb === 'cancel') return { reason: dice.pick(cancelReasons) };
  if (verb !== 'finish') return {};
  const happened = dice.pick(happenings);
  const effect = dice.pick(helped);
  const code = String(row.kind);
  const outcome = outcomeOf(isMeasureKind(code) ? code : 'other', effect);
  return { evaluation: { happened, outcome, helped: effect, learnt: dice.pick(learnings) } };
};

/** One verb, when the case has come that far and somebody is there to do it; the day, or null. */
const doVerb = (
  pace: Pace,
  row: Row<'measure'>,
  verb: MeasureVerb,
  from: IsoDate,
  fewest: number,
  most: number,
): IsoDate | null => {
  const on = pace.after(from, fewest, most);
  const at = on === null ? null : pace.hour(on);
  const by = at === null ? null : pace.worker(at);
  if (on === null || at === null || by === null) return null;
  measureVerb(pace.file, row, { verb, at, by, ...what(pace, row, verb) });
  return on;
};

/** From the proposal to an evaluation, a deadline that was missed, or nothing more. */
export const goOn = (pace: Pace, row: Row<'measure'>, from: IsoDate): void => {
  const { file, after, hour } = pace;
  const { dice } = file;
  const answered = dice.chance(0.93) ? after(from, 1, 10) : null;
  if (answered === null) {
    doVerb(pace, row, 'cancel', from, 30, 50);
    return;
  }
  const answer = dice.weighted(answers, answerOrder);
  answerMeasure(file, row, answer, hour(answered));
  if (answer === 'no' || dice.chance(0.06)) {
    doVerb(pace, row, 'cancel', answered, 2, 20);
    return;
  }
  const agreed = doVerb(pace, row, 'agree', answered, 1, 6);
  const started = agreed === null ? null : doVerb(pace, row, 'start', agreed, 2, 25);
  const due = String(row.deadline);
  if (started === null || !dice.chance(0.93)) return;
  doVerb(pace, row, 'finish', started > due ? started : addDays(due, -3), 1, 15);
};
