import type { ReactElement } from 'react';
import { repeatOf, timeToTickOff } from '#domain/measure/rhythm';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { isOpen } from './measure-status.ts';

interface Props {
  readonly measure: Measure;
  readonly of: CaseOfPlan;
}

/** A time whose day has come is ticked off. */
export function DoneThisTime({ measure, of }: Props): ReactElement | null {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const sentenceOf = usePlanSentence(of.person.givenName);
  const repeat = repeatOf(measure);
  const on =
    repeat === null || !isOpen(measure) ? null : timeToTickOff(repeat, measure.repeatDoneOn, of.today);
  if (on === null) return null;
  return (
    <VerbButton
      kind="second"
      small
      sentenceOf={sentenceOf}
      onPress={() =>
        act(`/measures/${measure.id}/done-this-time`, {
          body: { on },
          version: measure.version,
          focus: `measure-${measure.id}`,
        })
      }
    >
      {t('plan.measure.course.doneThisTime', { date: shortDate(on, of.today) })}
      <span className="visually-hidden"> {t('plan.measure.forTitle', { title: measure.title })}</span>
    </VerbButton>
  );
}
