import { type ReactElement, useState } from 'react';
import { mayChange } from '#domain/note/writing';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Withhold } from '../withheld/withhold.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import type { NoteSeen, NotesOf } from './use-notes.ts';
import { VersionsDialog } from './versions-dialog.tsx';

interface Props {
  readonly of: NotesOf;
  readonly youngPersonId: string;
  readonly note: NoteSeen;
}
type Dialog = 'change' | 'share' | 'blank' | 'versions';

/** What can be done with a note: shown exactly when the server would accept it. */
export function NoteVerbs({ of, youngPersonId, note }: Props): ReactElement | null {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const [open, setOpen] = useState<Dialog>();
  const { version } = note;
  const own = of.readers.some(
    ({ postId, serviceId }) => postId === of.postId && serviceId === note.ownerServiceId,
  );
  if (note.blanked !== null) return null;
  const at = `/notes/${note.id}`;
  const close = (): void => {
    setOpen(undefined);
  };
  const opener = (name: Dialog): ReactElement => (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        setOpen(name);
      }}
    >
      {t(`notes.verbs.${name}`)}
    </button>
  );
  return (
    <div className="note-verbs">
      {mayChange(note, of.postId ?? '', false) && opener('change')}
      {own && opener('share')}
      {note.changedAt !== null && opener('versions')}
      {own && opener('blank')}
      {own &&
        note.shares.map(({ id, serviceName }) => (
          <VerbButton key={id} kind="quiet" small onPress={() => act(`${at}/shares/${id}/stop`)}>
            {t('notes.verbs.stop', { service: serviceName })}
          </VerbButton>
        ))}
      {own && note.delay !== null && (
        <VerbButton kind="quiet" small onPress={() => act(`${at}/delay/end`, { version })}>
          {t('notes.verbs.endDelay', { name: of.givenName })}
        </VerbButton>
      )}
      <Withhold
        person={{ id: youngPersonId, givenName: of.givenName, birthDate: of.birthDate }}
        today={of.today}
        itemKind="note"
        itemId={note.id}
        withheld={note.withheld}
      />
      {open === 'change' && <ChangeDialog youngPersonId={youngPersonId} note={note} onClose={close} />}
      {open === 'share' && (
        <ShareDialog of={of} note={note} onClose={close} onShare={(body) => act(`${at}/shares`, { body })} />
      )}
      {open === 'versions' && (
        <VersionsDialog youngPersonId={youngPersonId} noteId={note.id} today={of.today} onClose={close} />
      )}
      {open === 'blank' && (
        <ReasonDialog
          heading={t('notes.verbs.blankHeading')}
          consequence={t('notes.verbs.blankConsequence')}
          draftKey={`note-blank-${youngPersonId}-${note.id}`}
          label={t('notes.verbs.blankReason')}
          verb={t('notes.verbs.blank')}
          kind="danger"
          onReason={(reason) => act(`${at}/blank`, { body: { reason }, version })}
          onClose={close}
        />
      )}
    </div>
  );
}
