import { isKeyOf } from '#domain/closed-table/closed-table';
import { isOverdue } from '#domain/measure/measure';
import { isOpenMeasure, measureVerbs, type MeasureStatus, type MeasureVerb } from '#domain/measure/status';
import type { VerbTable } from '#domain/verbs/verb-table';
import type { Measure } from '../case-plan.ts';

const table: VerbTable<MeasureStatus, MeasureVerb> = measureVerbs;

/** The status of a measure from the API, in the words of the rules. */
export const statusOf = ({ status }: Pick<Measure, 'status'>): MeasureStatus =>
  isKeyOf(table, status) ? status : 'proposed';

export const mayDo = (measure: Measure, verb: MeasureVerb): boolean =>
  table[statusOf(measure)][verb] !== undefined;

export const isOpen = (measure: Measure): boolean => isOpenMeasure(statusOf(measure));

export const isLate = (measure: Measure, today: string): boolean =>
  isOverdue({ status: statusOf(measure), deadline: measure.deadline }, today);

/** The step forward: agreed, then ongoing, then done. */
export const nextStep = (measure: Measure): 'agree' | 'start' | 'finish' | undefined =>
  (['agree', 'start', 'finish'] as const).find((verb) => mayDo(measure, verb));
