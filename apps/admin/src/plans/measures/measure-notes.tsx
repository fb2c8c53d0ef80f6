import type { ReactElement } from 'react';
import { helped, youngPersonAnswers } from '#domain/measure/verbs';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { isOpen } from './measure-status.ts';

/** What is known about a measure: what we look for, what stops it, how it went. `brief`: what stops it and how it went. */
export function MeasureNotes(props: {
  measure: Measure;
  of: CaseOfPlan;
  brief: boolean;
}): ReactElement | null {
  const { measure, of, brief } = props;
  const t = useText();
  const { givenName: name } = of.person;
  const said = youngPersonAnswers.find((answer) => answer === measure.youngPersonAnswer);
  const effect = helped.find((one) => one === measure.evaluationHelped);
  const lines = [
    !brief &&
      isOpen(measure) &&
      t('plan.measure.lookLine', { date: shortDate(measure.lookOn, of.today), what: measure.lookFor }),
    !brief && isOpen(measure) && said !== undefined && t(`plan.measure.youngPersonAnswer.${said}`, { name }),
    isOpen(measure) && measure.obstacle !== null && t('plan.measure.obstacle', { what: measure.obstacle }),
    !brief &&
      isOpen(measure) &&
      measure.deadlineReason !== null &&
      t('plan.measure.deadlineReason', { why: measure.deadlineReason }),
    measure.status === 'cancelled' && t('plan.measure.cancelled', { why: measure.statusReason ?? '' }),
    effect !== undefined &&
      t('plan.measure.evaluation', {
        helped: t(`plan.measure.helped.${effect}`),
        learnt: measure.evaluationLearnt ?? '',
      }),
    !brief &&
      effect !== undefined &&
      t('plan.measure.whatHappened', { what: measure.evaluationHappened ?? '' }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className="measure-notes">
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </div>
  );
}
