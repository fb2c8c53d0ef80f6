import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { EqualAnswers } from '../own-page/equal-answers.tsx';
import { SayWhy } from '../own-page/say-why.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';
import { type OwnMeeting, useMeetingSaying } from './use-own-meetings.ts';

interface AnsweredProps {
  readonly youngPersonId: string;
  readonly mine: OwnMeeting['invitees'][number];
  readonly onSay: (text: string) => Promise<Outcome>;
  readonly onAgain: () => void;
}

/** What I have answered; after a no, what happens then and room for own words. */
function Answered({ youngPersonId, mine, onSay, onAgain }: AnsweredProps): ReactElement | null {
  const t = useOwnText();
  const { answer, answerText } = mine;
  if (answer !== 'yes' && answer !== 'no' && answer !== 'other_time') return null;
  return (
    <div className="stack">
      <p role="status" className="strong">
        {answer === 'other_time'
          ? t('ownMeetings.answered.other_time', { text: answerText })
          : t(`ownMeetings.answered.${answer}`)}
      </p>
      <button type="button" className="link-button" onClick={onAgain}>
        {t('ownMeetings.change')}
      </button>
      {answer === 'no' && answerText === '' && (
        <SayWhy draftKey={`why-no-${mine.id}`} then={t('ownFrame.no.meeting')} onSay={onSay} />
      )}
      <BlankedTexts youngPersonId={youngPersonId} itemId={mine.id} about={t('ownMeetings.change')} />
      {answer === 'no' && answerText !== '' && <OwnWords words={answerText} from={t('ownFrame.no.said')} />}
    </div>
  );
}

/** Yes, no, another time: of the same size, and changed as long as the meeting is ahead. */
export function MeetingAnswer(props: {
  youngPersonId: string;
  meeting: OwnMeeting;
  guardianId?: string | undefined;
}): ReactElement | null {
  const t = useOwnText();
  const say = useMeetingSaying(props.youngPersonId);
  const [again, setAgain] = useState(false);
  const [asks, setAsks] = useState(false);
  const [kept, setKept] = useState(false);
  const mine = props.meeting.invitees.find(
    ({ postId, guardianId }) => postId === null && guardianId === (props.guardianId ?? null),
  );
  if (mine === undefined) return null;
  const send = async (body: { answer: string; text?: string }): Promise<Outcome> => {
    const waiting = { kind: 'meeting-answer', text: body.text ?? '' } as const;
    const outcome = await say(`meetings/${props.meeting.id}/answer`, body, waiting);
    setKept(outcome === 'kept');
    setAgain(false);
    return outcome;
  };
  if (mine.answer !== null && !again)
    return (
      <Answered
        youngPersonId={props.youngPersonId}
        mine={mine}
        onSay={(text) => send({ answer: 'no', text })}
        onAgain={() => {
          setAgain(true);
        }}
      />
    );
  return (
    <div>
      <p className="own-meeting-ask">{t('ownMeetings.answer.ask')}</p>
      <EqualAnswers
        answers={[
          {
            key: 'yes',
            icon: 'tick',
            text: t('ownMeetings.answer.yes'),
            onPress: () => send({ answer: 'yes' }),
          },
          {
            key: 'other_time',
            icon: 'calendar',
            text: t('ownMeetings.answer.other_time'),
            onPress: async () => {
              setAsks(true);
              await Promise.resolve();
            },
          },
          {
            key: 'no',
            icon: 'close',
            text: t('ownMeetings.answer.no'),
            onPress: () => send({ answer: 'no' }),
          },
        ]}
      />
      <p role="status" className="strong">
        {kept && t('ownFrame.unsent.kept')}
      </p>
      {asks && (
        <ReasonDialog
          draftKey={`meeting-time-${props.meeting.id}-${props.guardianId ?? 'self'}`}
          heading={t('ownMeetings.answer.other_time')}
          label={t('ownMeetings.answer.when')}
          verb={t('ownMeetings.answer.send')}
          onReason={(text) => send({ answer: 'other_time', text })}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </div>
  );
}
