import type { ReactElement } from 'react';
import { pulseChange, pulseQuestions } from '#domain/meeting/pulse';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { PulseFace } from './pulse-face.tsx';
import type { OwnMeetings } from './use-own-meetings.ts';

/** How the meetings have been, one line for each question, the oldest first; and in words, since last time. */
export function PulseTrend({ of }: { of: OwnMeetings }): ReactElement | null {
  const t = useOwnText();
  const given = of.meetings
    .toReversed()
    .flatMap(({ id, day }) =>
      of.pulses
        .filter(({ meetingId, skipped }) => meetingId === id && !skipped)
        .map((pulse) => ({ ...pulse, day })),
    );
  if (given.length === 0) return null;
  return (
    <Card heading={t('ownMeetings.pulse.trend')}>
      <ul className="rows">
        {pulseQuestions.map((question) => {
          const steps = given.flatMap(({ [question]: step, day }) => (step === null ? [] : [{ step, day }]));
          const change = pulseChange(steps.at(-2)?.step ?? null, steps.at(-1)?.step ?? null);
          return (
            <li key={question}>
              <p>{t(`ownMeetings.pulse.questions.${question}`)}</p>
              <ul className="pulse-line">
                {steps.map(({ step, day }) => (
                  <li key={day}>
                    <PulseFace step={step} />
                    <span className="small">
                      {t(`ownMeetings.pulse.steps.${step}`)}
                      <span className="quiet choice-hint">{nearDate(day, of.today)}</span>
                    </span>
                  </li>
                ))}
              </ul>
              {change !== null && <p className="small quiet">{t(`ownMeetings.pulse.changes.${change}`)}</p>}
            </li>
          );
        })}
      </ul>
      <p className="small quiet">{t('ownMeetings.pulse.whoSees')}</p>
    </Card>
  );
}
