import type { ReactElement } from 'react';
import { allOutcomes } from '#domain/measure/kinds';
import { helped, youngPersonAnswers } from '#domain/measure/verbs';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { OwnWords } from '../../look/components/own-words.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { isOpen } from './measure-status.ts';
import { useCourseLines, useLastTimeLine } from './use-course-lines.ts';

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
  const outcome = allOutcomes().find((one) => one === measure.outcome);
  const effect = helped.find((one) => one === measure.evaluationHelped);
  const lines = [
    ...useCourseLines(of.today)(measure, of.measures),
    ...useLastTimeLine(of.today)(measure),
    !brief &&
      isOpen(measure) &&
      t('plan.measure.lookLine', { date: shortDate(measure.lookOn, of.today), what: measure.lookFor }),
    !brief && isOpen(measure) && said !== undefined && t(`plan.measure.youngPersonAnswer.${said}`, { name }),
    !brief &&
      measure.status === 'proposed' &&
      measure.askedAgain &&
      said === undefined &&
      t('plan.measure.askedAgain', { name }),
    isOpen(measure) &&
      (measure.obstacle ?? '') !== '' &&
      t('plan.measure.obstacle', { what: measure.obstacle ?? '' }),
    !brief &&
      isOpen(measure) &&
      (measure.deadlineReason ?? '') !== '' &&
      t('plan.measure.deadlineReason', { why: measure.deadlineReason ?? '' }),
    measure.status === 'cancelled' && t('plan.measure.cancelled', { why: measure.statusReason ?? '' }),
    outcome !== undefined && t('plan.measure.ended', { outcome: t(`measures.outcomes.${outcome}`) }),
    effect !== undefined &&
      t('plan.measure.evaluation', {
        helped: t(`plan.measure.helped.${effect}`),
        learnt: measure.evaluationLearnt ?? '',
      }),
    !brief &&
      effect !== undefined &&
      (measure.evaluationHappened ?? '') !== '' &&
      t('plan.measure.whatHappened', { what: measure.evaluationHappened ?? '' }),
  ].filter((line) => line !== false);
  const { youngPersonAnswerWords: words, youngPersonEvaluation: afterwards } = measure;
  const own = [isOpen(measure) ? words : null, brief ? null : afterwards].flatMap((one) =>
    one === null || one === '' ? [] : [one],
  );
  if (lines.length + own.length === 0) return null;
  return (
    <div className="measure-notes">
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {own.map((text) => (
        <OwnWords key={text} words={text} from={t('plan.measure.answerWords', { name })} />
      ))}
    </div>
  );
}
