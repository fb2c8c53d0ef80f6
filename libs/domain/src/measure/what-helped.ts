import { allMeasureKinds, isMeasureKind, type MeasureKind } from './kinds.ts';
import { helped, type Helped } from './verbs.ts';

/** A measure as far as it says whether it helped. */
export interface Evaluated {
  readonly kind: string;
  readonly status: string;
  /** What the service says; null before the end. */
  readonly evaluationHelped: string | null;
  /** What the young person says; null while he or she has not. */
  readonly youngPersonHelped: string | null;
}

/** The evaluated measures of one kind, those that helped best first. */
export interface WhatHelped<Measure> {
  readonly kind: MeasureKind;
  readonly measures: readonly Measure[];
}

const place = (said: string | null): number => {
  const found = helped.findIndex((one) => one === said);
  return found === -1 ? helped.length : found;
};

/** Whose word decides the order: the young person's own, where there is one. */
const bestSaid = ({ youngPersonHelped, evaluationHelped }: Evaluated): number =>
  place(youngPersonHelped ?? evaluationHelped);

/** Whether the two see it differently: both have said something, and not the same. */
export const seeItDifferently = ({
  youngPersonHelped,
  evaluationHelped,
}: Pick<Evaluated, 'youngPersonHelped' | 'evaluationHelped'>): boolean =>
  youngPersonHelped !== null && evaluationHelped !== null && youngPersonHelped !== evaluationHelped;

/** Whether the young person can say how it was: when it is over, also when it was broken off on the way. */
export const mayBeEvaluatedByYoungPerson = (status: string): boolean =>
  status === 'done' || status === 'cancelled';

export const isHelped = (code: string): code is Helped => helped.some((one) => one === code);

/** What has helped this young person: every measure that somebody has evaluated, kind by kind, the kind that helped best first. */
export const whatHelped = <Measure extends Evaluated>(
  measures: readonly Measure[],
): WhatHelped<Measure>[] => {
  const said = measures.filter(
    ({ evaluationHelped, youngPersonHelped }) => evaluationHelped !== null || youngPersonHelped !== null,
  );
  const kindOf = ({ kind }: Evaluated): MeasureKind => (isMeasureKind(kind) ? kind : 'other');
  return allMeasureKinds
    .map((kind) => ({
      kind,
      measures: said
        .filter((measure) => kindOf(measure) === kind)
        .toSorted((a, b) => bestSaid(a) - bestSaid(b)),
    }))
    .filter((group) => group.measures.length > 0)
    .toSorted((a, b) => Math.min(...a.measures.map(bestSaid)) - Math.min(...b.measures.map(bestSaid)));
};
