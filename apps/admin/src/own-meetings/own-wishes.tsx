import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { type WishKind, wishBlockers, wishKinds } from '#domain/meeting/wish';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ownMeetings } from '../i18n/nb/own-meetings.ts';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { firstName } from '../own-page/names.ts';
import { type OwnMeeting, type OwnWish, useMeetingVerb } from './use-own-meetings.ts';

const ofMeeting = ['topic', 'not_about', 'without'] as const satisfies readonly WishKind[];

/** What I have wished, and what became of it. */
export function OwnWishLine({ wish, youngPersonId }: { wish: OwnWish; youngPersonId: string }): ReactElement {
  const t = useOwnText();
  const act = useMeetingVerb(youngPersonId);
  const { id, kind, text, withoutName: name, answer } = wish;
  const answered = answer !== null && t(`ownMeetings.wish.${answer}`, { name: wish.answeredByName });
  return (
    <li className="own-written">
      {kind === 'without' ? (
        <p className="strong">{t('ownMeetings.wish.without', { name })}</p>
      ) : (
        text !== '' && <OwnWords words={text} from={t(`ownMeetings.wish.kinds.${kind}`)} />
      )}
      <BlankedTexts youngPersonId={youngPersonId} itemId={id} about={t(`ownMeetings.wish.kinds.${kind}`)} />
      <p className="small">{answered ? `${answered} ${wish.answerText}` : t('ownMeetings.wish.waits')}</p>
      {!answered && (
        <VerbButton kind="quiet" small onPress={() => act(`meeting-wishes/${id}/take-back`)}>
          {t('ownMeetings.wish.takeBack')}
        </VerbButton>
      )}
    </li>
  );
}

/** A wish about one meeting: who reads it is said before it is sent. */
export function WriteWish({
  meeting,
  youngPersonId,
}: {
  meeting: OwnMeeting;
  youngPersonId: string;
}): ReactElement {
  const t = useOwnText();
  const act = useMeetingVerb(youngPersonId);
  const [kind, setKind] = useState<(typeof ofMeeting)[number]>();
  const draft = useDraft(`meeting-wish-${meeting.id}`);
  const { text } = draft;
  const [who, setWho] = useState<string>();
  const [sent, setSent] = useState(false);
  const names = kind !== undefined && wishKinds[kind].names;
  const others = meeting.invitees.filter(({ name }) => name !== '');
  const chosen = others.find(({ id }) => id === who);
  const missing =
    kind === undefined
      ? ['no-kind']
      : wishBlockers({ kind, text, meetingId: meeting.id, names: names && chosen !== undefined ? 1 : 0 });
  const send = async (): Promise<void> => {
    const person = names
      ? { withoutPostId: chosen?.postId ?? undefined, withoutGuardianId: chosen?.guardianId ?? undefined }
      : {};
    await act('meeting-wishes', { kind, meetingId: meeting.id, text: text.trim(), ...person });
    setKind(undefined);
    await draft.drop(text);
    setWho(undefined);
    setSent(true);
  };
  return (
    <div className="stack">
      <RadioGroup
        legend={t('ownMeetings.wish.legend')}
        value={kind}
        onChange={(value) => {
          setKind(value);
          setSent(false);
        }}
        choices={ofMeeting.map((value) => ({ value, label: t(`ownMeetings.wish.kinds.${value}`) }))}
      />
      {kind !== undefined && (
        <p className="small quiet">
          {kind === 'topic'
            ? t('ownMeetings.wish.readers.topic')
            : t(`ownMeetings.wish.readers.${kind}`, { name: firstName(meeting.calledByName) })}
        </p>
      )}
      {names && (
        <RadioGroup
          legend={t('ownMeetings.wish.whom')}
          value={who}
          onChange={setWho}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {kind !== undefined && (
        <OwnWordsField label={t('ownMeetings.wish.words')} value={text} onChange={draft.setText}>
          <DraftStatus draft={draft} />
        </OwnWordsField>
      )}
      <VerbButton
        kind="second"
        blockers={missing}
        sentenceOf={(code) =>
          isKeyOf(ownMeetings.wish.blockers, code) ? t(`ownMeetings.wish.blockers.${code}`) : code
        }
        onPress={send}
      >
        {t('ownMeetings.wish.send')}
      </VerbButton>
      <p role="status" className="strong">
        {sent && t('ownMeetings.wish.sent')}
      </p>
    </div>
  );
}
