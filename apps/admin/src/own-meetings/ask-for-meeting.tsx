import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';
import { OwnWishLine } from './own-wishes.tsx';
import { type OwnWish, useMeetingSaying } from './use-own-meetings.ts';

/** The young person asks for a meeting, and sees what became of it. */
export function AskForMeeting(props: { youngPersonId: string; requests: readonly OwnWish[] }): ReactElement {
  const t = useOwnText();
  const say = useMeetingSaying(props.youngPersonId);
  const draft = useDraft('meeting-request');
  const [sent, setSent] = useState<Outcome>();
  return (
    <Card heading={t('ownMeetings.request.heading')} id="be-om">
      <OwnWordsField
        label={t('ownMeetings.wish.words')}
        hint={t('ownMeetings.request.hint')}
        value={draft.text}
        onChange={(text) => {
          draft.setText(text);
          setSent(undefined);
        }}
      >
        <DraftStatus draft={draft} />
      </OwnWordsField>
      <p className="small quiet">{t('ownMeetings.wish.readers.meeting')}</p>
      <VerbButton
        blockers={draft.text.trim() === '' ? ['no-words'] : []}
        sentenceOf={() => t('ownMeetings.wish.blockers.no-words')}
        onPress={async () => {
          const text = draft.text.trim();
          const body = { kind: 'meeting', text };
          const outcome = await say('meeting-wishes', body, { kind: 'meeting-wish', text });
          if (outcome === 'sent') await draft.drop(text);
          else draft.setText('');
          setSent(outcome);
        }}
      >
        {t('ownMeetings.request.send')}
      </VerbButton>
      <p role="status" className="strong">
        {sent && t(sent === 'sent' ? 'ownMeetings.wish.sent' : 'ownFrame.unsent.kept')}
      </p>
      {props.requests.length > 0 && (
        <>
          <h3>{t('ownMeetings.request.mine')}</h3>
          <ul className="rows">
            {props.requests.map((wish) => (
              <OwnWishLine key={wish.id} wish={wish} youngPersonId={props.youngPersonId} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
