import type { ReactElement } from 'react';
import { isLate } from '#domain/preparation/verbs';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { type Preparation, useStepName } from './preparation-words.ts';
import { StepVerbs } from './step-verbs.tsx';

/** One step: what, when, who does it, how it stands, and the answers. */
export function StepLine({ of, step }: { of: YoungPersonCase; step: Preparation }): ReactElement {
  const t = useText();
  const nameOf = useStepName();
  const late = isLate(step, of.today);
  const who =
    step.responsibleName === null
      ? t('preparations.noOne')
      : t('preparations.by', { who: step.responsibleName, service: step.responsibleServiceName ?? '' });
  const when = (): string => {
    if (step.doneOn !== null) return t('preparations.doneOn', { date: nearDate(step.doneOn, of.today) });
    if (step.reason !== null)
      return t('preparations.leftOut', { reason: step.reason === '' ? t('blankings.gone') : step.reason });
    const date = nearDate(step.due, of.today);
    return late ? t('preparations.late', { date }) : t('preparations.before', { date });
  };
  return (
    <li id={`preparation-${step.id}`} tabIndex={-1}>
      <p className="strong">{nameOf(step.code)}</p>
      <p className={late ? 'small red strong' : 'small'}>
        {t(`preparations.statuses.${step.status}`)} · {when()}
      </p>
      <p className="small quiet">{who}</p>
      {step.reason !== null && (
        <BlankedTexts
          youngPersonId={of.person.id}
          itemId={step.id}
          about={nameOf(step.code)}
          name={of.person.givenName}
        />
      )}
      {of.sight.relation === 'member' && <StepVerbs of={of} step={step} />}
    </li>
  );
}
