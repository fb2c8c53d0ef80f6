import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { isOpenMeasure, type MeasureStatus, measureVerbs } from '#domain/measure/status';
import { youngPersonAnswers } from '#domain/measure/verbs';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { MeasureStatusShape } from '../look/components/status-shape.tsx';
import { useCourseLines } from '../plans/measures/use-course-lines.ts';
import { MeasureAnswers } from './measure-question.tsx';
import { OwnThread } from '../threads/own-thread.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { firstName } from './names.ts';
import { OwnEvaluation } from './own-evaluation.tsx';
import { OwnTime } from './own-time.tsx';
import { ShowTo } from './show-to.tsx';
import type { OwnMeasure, OwnPage } from './use-own-page.ts';

const statusOf = ({ status }: OwnMeasure): MeasureStatus =>
  isKeyOf(measureVerbs, status) ? status : 'proposed';

function useWho(): (measure: OwnMeasure) => string {
  const t = useOwnText();
  return ({ responsibleName, responsibleServiceName, responsibleYoungPerson }) => {
    if (responsibleYoungPerson || responsibleName === null) return t('ownPage.goals.you');
    const name = firstName(responsibleName);
    return responsibleServiceName === null
      ? responsibleName
      : t('ownPage.goals.who', { name, service: responsibleServiceName });
  };
}

function When({ measure, today }: { measure: OwnMeasure; today: string }): ReactElement {
  const t = useOwnText();
  const who = useWho()(measure);
  const date = nearDate(measure.deadline, today);
  const { evaluationHelped: helped, statusReason } = measure;
  if (measure.status === 'done')
    return (
      <>
        {helped === 'good' || helped === 'little' || helped === 'no'
          ? t(`ownPage.goals.done.${helped}`)
          : who}
      </>
    );
  if (measure.status === 'cancelled') return <>{t('ownPage.goals.cancelled', { why: statusReason ?? '' })}</>;
  return <>{t(measure.deadline < today ? 'ownPage.goals.was' : 'ownPage.goals.before', { who, date })}</>;
}

function OwnAnswer({ measure }: { measure: OwnMeasure }): ReactElement | null {
  const t = useOwnText();
  const [again, setAgain] = useState(false);
  const given = youngPersonAnswers.find((answer) => answer === measure.youngPersonAnswer);
  if (!isOpenMeasure(statusOf(measure))) return null;
  if (again || (given === undefined && measure.status === 'proposed'))
    return (
      <MeasureAnswers
        measureId={measure.id}
        onAnswered={(answer) => {
          setAgain(answer === 'kept');
        }}
      />
    );
  if (given === undefined) return null;
  const { youngPersonAnswerWords: words } = measure;
  return (
    <p className="small">
      {t(`ownPage.question.answered.${given}`)}{' '}
      {words !== null && words !== '' && `${t('ownPage.question.said', { words })} `}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setAgain(true);
        }}
      >
        {t('ownPage.question.change')}
        <span className="visually-hidden">: {measure.title}</span>
      </button>
    </p>
  );
}

interface Props {
  readonly measure: OwnMeasure;
  readonly own: OwnPage;
  readonly whole: boolean;
}

/** One thing that somebody does: what, who, until when; on «Planen» also the own answer and whom it is shown to. */
export function MeasureLine({ measure, own, whole }: Props): ReactElement {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const courseLines = useCourseLines(own.today)(measure, own.measures);
  return (
    <li className="own-measure">
      <p>{measure.title}</p>
      <p className="small">
        <MeasureStatusShape status={statusOf(measure)} /> ·{' '}
        <span className="quiet">
          <When measure={measure} today={own.today} />
        </span>
      </p>
      {courseLines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <OwnTime measure={measure} status={statusOf(measure)} today={own.today} />
      {whole && measure.evaluationLearnt && (
        <p className="small">{t('ownPage.goals.learnt', { learnt: measure.evaluationLearnt })}</p>
      )}
      {whole && <OwnAnswer measure={measure} />}
      {whole && <OwnEvaluation measure={measure} />}
      {whole && <BlankedTexts youngPersonId={youngPersonId} itemId={measure.id} about={measure.title} />}
      {whole && <OwnThread threadId={measure.id} about={measure.title} name={own.givenName} />}
      {whole && <ShowTo own={own} itemKind="measure" itemId={measure.id} />}
    </li>
  );
}
