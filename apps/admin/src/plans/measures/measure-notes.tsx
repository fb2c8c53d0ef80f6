import type { ReactElement } from 'react';
import { helped, youngPersonAnswers } from '#domain/measure/verbs';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { isOpen } from './measure-status.ts';

/** What is known about a measure: what we look for, what stops it, how it went. */
export function MeasureNotes({ measure, of }: { measure: Measure; of: CaseOfPlan }): ReactElement {
  const t = useText();
  const { givenName: name } = of.person;
  const said = youngPersonAnswers.find((answer) => answer === measure.youngPersonAnswer);
  const effect = helped.find((one) => one === measure.evaluationHelped);
  const lines = [
    isOpen(measure) &&
      t('plan.measure.lookLine', { date: shortDate(measure.lookOn, of.today), what: measure.lookFor }),
    isOpen(measure) && said !== undefined && t(`plan.measure.youngPersonAnswer.${said}`, { name }),
    isOpen(measure) && measure.obstacle !== null && t('plan.measure.obstacle', { what: measure.obstacle }),
    isOpen(measure) &&
      measure.deadlineReason !== null &&
      t('plan.measure.deadlineReason', { why: measure.deadlineReason }),
    measure.status === 'cancelled' && t('plan.measure.cancelled', { why: measure.statusReason ?? '' }),
    effect !== undefined &&
      t('plan.measure.evaluation', {
        helped: t(`plan.measure.helped.${effect}`),
        learnt: measure.evaluationLearnt ?? '',
      }),
    effect !== undefined && t('plan.measure.whatHappened', { what: measure.evaluationHappened ?? '' }),
  ].filter((line) => line !== false);
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
