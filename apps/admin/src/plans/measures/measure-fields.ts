import type { Fields } from '#domain/field-merge/field-merge';
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
