import { type ReactElement, useId, useState } from 'react';
import {
  allPulseSteps,
  type Pulse,
  pulseBlockers,
  pulseQuestions,
  type PulseQuestion,
  type PulseStep,
} from '#domain/meeting/pulse';
import { useOwnText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { PulseFace } from './pulse-face.tsx';
import { type OwnMeeting, useMeetingVerb } from './use-own-meetings.ts';

const none: Pulse = { heard: null, knowsWho: null, pullTogether: null };

function Question(props: {
  question: PulseQuestion;
  value: PulseStep | null;
  onChange: (step: PulseStep) => void;
}): ReactElement {
  const id = useId();
  const t = useOwnText();
  return (
    <fieldset className="field">
      <legend>{t(`ownMeetings.pulse.questions.${props.question}`)}</legend>
      <div className="choices choices-inline">
        {allPulseSteps.map((step) => (
          <label key={step} className="choice">
            <input
              type="radio"
              name={id}
              checked={props.value === step}
              onChange={() => {
                props.onChange(step);
              }}
            />
            <span>
              <PulseFace step={step} /> {t(`ownMeetings.pulse.steps.${step}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Three questions, some seconds; each may be left out, all may be skipped; who sees it is said before. */
export function PulseQuestions({
  meeting,
  youngPersonId,
}: {
  meeting: OwnMeeting;
  youngPersonId: string;
}): ReactElement {
  const t = useOwnText();
  const act = useMeetingVerb(youngPersonId);
  const [pulse, setPulse] = useState(none);
  const [shownToTeam, setShown] = useState(false);
  const send = (): Promise<void> => {
    const given = Object.fromEntries(Object.entries(pulse).filter(([, step]) => step !== null));
    return act(`meetings/${meeting.id}/pulse`, { ...given, skipped: false, shownToTeam });
  };
  return (
    <section className="own-pulse">
      <h3>{t('ownMeetings.pulse.heading')}</h3>
      <p className="small quiet">{t('ownMeetings.pulse.whoSees')}</p>
      {pulseQuestions.map((question) => (
        <Question
          key={question}
          question={question}
          value={pulse[question]}
          onChange={(step) => {
            setPulse({ ...pulse, [question]: step });
          }}
        />
      ))}
      <CheckBox label={t('ownMeetings.pulse.show')} checked={shownToTeam} onChange={setShown} />
      <div className="buttons">
        <VerbButton
          blockers={pulseBlockers({ status: meeting.status, pulse, skipped: false })}
          sentenceOf={() => t('ownMeetings.pulse.missing')}
          onPress={send}
        >
          {t('ownMeetings.pulse.send')}
        </VerbButton>
        <VerbButton
          kind="quiet"
          onPress={() => act(`meetings/${meeting.id}/pulse`, { skipped: true, shownToTeam: false })}
        >
          {t('ownMeetings.pulse.skip')}
        </VerbButton>
      </div>
    </section>
  );
}
