import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly youngPersonId: string;
  readonly meetingId: string;
  readonly onAnswered: () => Promise<unknown>;
}

/** Three answers, none better than another. */
export function AnswerMeeting({ youngPersonId, meetingId, onAnswered }: Props): ReactElement {
  const t = useText();
  const [asks, setAsks] = useState(false);
  const answer = async (body: object): Promise<void> => {
    await verb(`${pathOf(youngPersonId)}/meetings/${meetingId}/answer`, body);
    await onAnswered();
  };
  return (
    <div className="buttons">
      <VerbButton small kind="second" onPress={() => answer({ answer: 'yes' })}>
        {t('meetings.answer.yes')}
      </VerbButton>
      <VerbButton small kind="second" onPress={() => answer({ answer: 'no' })}>
        {t('meetings.answer.no')}
      </VerbButton>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setAsks(true);
        }}
      >
        {t('meetings.answer.other_time')}
      </button>
      {asks && (
        <ReasonDialog
          draftKey={`meeting-time-${meetingId}`}
          heading={t('meetings.answer.other_time')}
          label={t('meetings.answer.when')}
          verb={t('meetings.answer.send')}
          onReason={(text) => answer({ answer: 'other_time', text })}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </div>
  );
}
