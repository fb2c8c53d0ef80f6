import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { pulseQuestions } from '#domain/meeting/pulse';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import type { MinutesProps } from './use-minutes.ts';

/** How participation was secured, premise by premise; and how it was for the young person, if that is shown. */
export function ParticipationCard({ of, youngPersonId, givenName: name }: MinutesProps): ReactElement {
  const t = useText();
  const { pulse } = of;
  const howOf: Partial<Record<(typeof of.participation)[number]['premise'], string>> = {
    ...(of.toldHow !== '' && { told: t('meetings.participation.how', { text: of.toldHow }) }),
    ...(of.adaptedHow !== '' && { fitted: t('meetings.participation.how', { text: of.adaptedHow }) }),
  };
  return (
    <Card heading={t('meetings.participation.heading')}>
      <ul className="rows">
        {of.participation.map(({ premise, secured }) => (
          <li key={premise}>
            {t(`meetings.participation.premises.${premise}`, { name })}
            <span className="small quiet choice-hint">
              {howOf[premise] ??
                t(secured ? 'meetings.participation.secured' : 'meetings.participation.notYet')}
            </span>
          </li>
        ))}
      </ul>
      <BlankedTexts
        youngPersonId={youngPersonId}
        itemId={of.meeting.id}
        about={t('meetings.participation.heading')}
        name={name}
      />
      <h3>{t('meetings.pulse.heading', { name })}</h3>
      {pulse === null || pulse.skipped ? (
        <p className="quiet">{t('meetings.pulse.notShown', { name })}</p>
      ) : (
        <ul className="meeting-asked">
          {pulseQuestions.map((question) => (
            <li key={question}>
              {t(`meetings.pulse.questions.${question}`)}{' '}
              {t(`meetings.pulse.steps.${pulse[question] ?? 'none'}`)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
