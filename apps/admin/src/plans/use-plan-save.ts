import type { Fields } from '#domain/field-merge/field-merge';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import type { CaseOfPlan } from './case-plan.ts';
import { planFields, said } from './plan-fields.ts';
import { planNow } from './plan-now.ts';

const places = {
  review: { path: '/plan', method: 'PATCH', names: ['reviewOn', 'reviewEvery'], focus: 'plan' },
  words: {
    path: '/plan',
    method: 'PATCH',
    names: ['noOwnWordsReason', 'noOwnWordsAskAgainOn'],
    focus: 'plan-own-words',
  },
  agreement: { path: '/plan/agreement', method: 'POST', names: ['agreedOn', 'how'], focus: 'plan-agreement' },
} as const;

/** Months are sent as a number. */
const asSent = (fields: Fields): Readonly<Record<string, string | number>> =>
  fields['reviewEvery'] === undefined ? fields : { ...fields, reviewEvery: Number(fields['reviewEvery']) };

/** Saves what is said about the plan itself: when it is reviewed, why there are no own words yet, the yes to it. */
export function usePlanSave(of: CaseOfPlan, what: keyof typeof places): ReturnType<typeof useMergedSave> {
  const act = useCaseVerb(of.person.id);
  const { path, method, names, focus } = places[what];
  return useMergedSave({
    stands: { fields: of.plan === null ? {} : planFields(of.plan), version: of.plan?.version ?? 0 },
    send: (fields, version) => act(path, { body: asSent(said(fields, names)), version, method, focus }),
    now: () => planNow(of.person.id),
  });
}
