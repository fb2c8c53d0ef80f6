import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { saveFile } from '../own-data/save-file.ts';
import { readFile } from '../providers/data-provider.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { keptFromWhen, whenFrom } from './kept-call.ts';
import { shownTime } from './read-time.ts';
import { bodyOfTime, missingTime, TimeFields, type When } from './time-fields.tsx';
import { leads, type Meeting, type MeetingsOf, useMeetingSentence } from './use-meetings.ts';

interface Props {
  readonly of: MeetingsOf;
  readonly youngPersonId: string;
  readonly meeting: Meeting;
}

function MoveDialog({ of, youngPersonId, meeting, onClose }: Props & { onClose: () => void }): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const draft = useDraft(`meeting-move-${meeting.id}`);
  const stands: When = {
    day: meeting.day,
    time: shownTime(meeting.time),
    length: String(meeting.lengthMinutes),
    place: meeting.meetingPlace,
    link: meeting.link,
  };
  const when = whenFrom(draft.text, stands);
  return (
    <ModalDialog heading={t('meetings.verbs.moveHeading')} onClose={onClose}>
      <p>{t('meetings.verbs.moveConsequence')}</p>
      <TimeFields
        when={when}
        today={of.today}
        onChange={(part) => {
          draft.setText(keptFromWhen({ ...when, ...part }));
        }}
      />
      <DraftStatus draft={draft} />
      <VerbButton
        blockers={missingTime(when, of.today)}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await act(`/meetings/${meeting.id}/move`, { body: bodyOfTime(when), version: meeting.version });
          await draft.drop();
          onClose();
        }}
      >
        {t('meetings.verbs.move')}
      </VerbButton>
    </ModalDialog>
  );
}

/** What can be done with a meeting: shown exactly when the server would accept it. */
export function MeetingVerbs({ of, youngPersonId, meeting }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const [open, setOpen] = useState<'move' | 'cancel'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const opener = (name: 'move' | 'cancel'): ReactElement => (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        setOpen(name);
      }}
    >
      {t(`meetings.verbs.${name}Open`)}
    </button>
  );
  const mine = meeting.status === 'called' && leads(of, meeting);
  return (
    <div className="meeting-verbs">
      {meeting.status !== 'held' && (
        <VerbButton
          kind="quiet"
          small
          onPress={async () => {
            saveFile(
              await readFile(`/young-people/${youngPersonId}/meetings/${meeting.id}/calendar`),
              'mote-i-laget.ics',
            );
          }}
        >
          {t('meetings.verbs.calendar')}
        </VerbButton>
      )}
      {mine && opener('move')}
      {mine && opener('cancel')}
      {open === 'move' && (
        <MoveDialog of={of} youngPersonId={youngPersonId} meeting={meeting} onClose={close} />
      )}
      {open === 'cancel' && (
        <ReasonDialog
          heading={t('meetings.verbs.cancelHeading')}
          consequence={t('meetings.verbs.cancelConsequence')}
          draftKey={`meeting-cancel-${youngPersonId}-${meeting.id}`}
          label={t('meetings.verbs.cancelReason')}
          verb={t('meetings.verbs.cancel')}
          kind="danger"
          onReason={(reason) =>
            act(`/meetings/${meeting.id}/cancel`, { body: { reason }, version: meeting.version })
          }
          onClose={close}
        />
      )}
    </div>
  );
}
