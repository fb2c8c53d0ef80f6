import type { Fields } from '#domain/field-merge/field-merge';
import type { Shape } from '#api-types';
import { read } from '../../providers/data-provider.ts';
import { Problem } from '../../providers/problem.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { Measure } from '../case-plan.ts';
import { type Candidate, keyOfResponsible } from './responsibles.ts';

/** What is written in the dialog, field by field, as it stands on the measure. */
export const fieldsOf = (measure: Measure): Fields => ({
  title: measure.title,
  lookFor: measure.lookFor,
  who: keyOfResponsible(measure),
  lookOn: measure.lookOn,
  goalId: measure.goalId ?? '',
});

/** The fields as the API takes them. */
export const bodyOf = (fields: Fields, team: readonly Candidate[]): Readonly<Record<string, unknown>> => ({
  title: fields['title'],
  lookFor: fields['lookFor'],
  lookOn: fields['lookOn'],
  ...team.find(({ key }) => key === fields['who'])?.body,
  ...(fields['goalId'] === '' ? {} : { goalId: fields['goalId'] }),
});

export interface MeasureNow {
  readonly measure: Measure;
  readonly changedBy: string;
}

/** Reads a measure that somebody else has changed meanwhile. */
export async function measureNow(youngPersonId: string, measureId: string): Promise<MeasureNow> {
  const path = `${pathOf(youngPersonId)}/plan`;
  const [plan, versions] = await Promise.all([
    read<Shape<'PlanRead'>>(path),
    read<Shape<'PlanVersionLine'>[]>(`${path}/versions`),
  ]);
  const measure = plan.data.measures.find(({ id }) => id === measureId);
  const line = versions.data.find(({ itemId }) => itemId === measureId);
  if (measure === undefined) throw new Problem(404, 'not-found');
  return { measure, changedBy: line?.by ?? '' };
}
