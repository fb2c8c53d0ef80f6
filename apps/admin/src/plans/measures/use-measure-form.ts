import { useState } from 'react';
import type { Category } from '#domain/category/categories';
import { measureBlockers } from '#domain/measure/measure';
import { type MeasureKind, measureKinds } from '#domain/measure/kinds';
import { type DraftText } from '../../drafts/use-draft.ts';
import { useStartedText } from '../../drafts/use-started-text.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { type Candidate, candidates, keyOfResponsible } from './responsibles.ts';

interface Chosen {
  readonly who: string | undefined;
  readonly deadline: string | undefined;
  readonly lookOn: string | undefined;
  readonly kind: MeasureKind;
  readonly category: Category;
  readonly goalId: string;
}

/** What a proposed measure begins with. */
export interface MeasureStart {
  /** Which proposal it is: its draft is kept apart. */
  readonly key: string;
  readonly title: string;
  readonly lookFor: string;
  readonly kind: MeasureKind;
  readonly deadline: string;
  readonly lookOn: string;
}

export interface MeasureForm {
  readonly title: DraftText;
  readonly lookFor: DraftText;
  readonly chosen: Chosen;
  readonly choose: (change: Partial<Chosen>) => void;
  readonly team: readonly Candidate[];
  readonly blockers: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  /** `left`: what was not chosen, kept beside the field. */
  readonly drop: (left?: { readonly title: string; readonly lookFor: string }) => Promise<unknown>;
}

/** A measure being written: new, or one that stands. Deadline and category are set once here; later by their own verbs. */
export function useMeasureForm(
  of: CaseOfPlan,
  measure: Measure | undefined,
  start?: MeasureStart,
): MeasureForm {
  const id = of.person.id;
  const key = measure === undefined ? `measure-new-${start?.key ?? id}` : `measure-${id}-${measure.id}`;
  const title = useStartedText(`${key}-title`, measure?.title ?? start?.title ?? '');
  const lookFor = useStartedText(`${key}-look`, measure?.lookFor ?? start?.lookFor ?? '');
  const [chosen, setChosen] = useState<Chosen>({
    who: measure === undefined ? undefined : keyOfResponsible(measure),
    deadline: measure?.deadline ?? start?.deadline,
    lookOn: measure?.lookOn ?? start?.lookOn,
    kind: start?.kind ?? 'other',
    category: measure?.category ?? (start === undefined ? 'basic' : measureKinds[start.kind].category),
    goalId: measure?.goalId ?? '',
  });
  const team = candidates(of);
  const who = team.find((candidate) => candidate.key === chosen.who);
  const nobody = { postId: null, serviceId: null, supporterId: null, youngPerson: false };
  const words = { title: title.text.trim(), lookFor: lookFor.text.trim() };
  const dates = { deadline: chosen.deadline ?? null, lookOn: chosen.lookOn ?? null };
  const all = measureBlockers({ ...(who?.responsible ?? nobody), ...words, ...dates }, of.today);
  const stands = (code: string): boolean =>
    code === 'deadline_passed' || (code === 'date_to_look_passed' && chosen.lookOn === measure?.lookOn);
  const common = { ...words, ...who?.body, lookOn: chosen.lookOn };
  const goal = chosen.goalId === '' ? {} : { goalId: chosen.goalId };
  const { kind, category, deadline } = chosen;
  return {
    title,
    lookFor,
    chosen,
    choose: (change) => {
      setChosen((before) => ({ ...before, ...change }));
    },
    team,
    blockers: measure === undefined ? all : all.filter((code) => !stands(code)),
    body: measure === undefined ? { ...common, ...goal, kind, category, deadline } : { ...common, ...goal },
    drop: (left) => Promise.all([title.drop(undefined, left?.title), lookFor.drop(undefined, left?.lookFor)]),
  };
}
