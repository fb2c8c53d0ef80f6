import { type ReactElement, useState } from 'react';
import { TextClash } from '../drafts/text-clash.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { read, verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { type StandingNow, useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import { tagOf } from '../young-people/case-page/use-case-verb.ts';
import { type OwnPage, useOwnPath } from './use-own-page.ts';

type Note = OwnPage['contributions'][number];
interface Props {
  readonly note: Note;
  readonly today: string;
}

/** Changes or deletes an own note, by the version that was read. */
function useNoteVerb(note: Note): (rest: string, step: { body?: object; version: number }) => Promise<void> {
  const path = useOwnPath();
  const again = useReadAgain();
  return async (rest, { body = {}, version }) => {
    await verb(`${path}/contributions/${note.id}${rest}`, body, tagOf(version));
    await again(`${path}/own-page`);
  };
}

function ChangeNote({ note, onClose }: { note: Note; onClose: () => void }): ReactElement {
  const t = useOwnText();
  const path = useOwnPath();
  const act = useNoteVerb(note);
  const draft = useStartedText(`private-note-${note.id}`, note.text);
  const saving = useMergedSave({
    stands: { fields: { text: note.text }, version: note.version },
    send: (body, version) => act('/change', { body, version }),
    now: async (): Promise<StandingNow> => {
      const { data } = await read<OwnPage>(`${path}/own-page`);
      const there = data.contributions.find(({ id }) => id === note.id);
      if (there === undefined) throw new Problem(404, 'not-found');
      return { fields: { text: there.text }, version: there.version, by: '' };
    },
  });
  if (saving.clash !== undefined) return <TextClash saving={saving} draft={draft} own onDone={onClose} />;
  return (
    <ModalDialog heading={t('ownFrame.private.changeHeading')} onClose={onClose}>
      <OwnWordsField label={t('ownPage.write.label')} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </OwnWordsField>
      <VerbButton
        blockers={draft.text.trim() === '' ? ['text'] : []}
        sentenceOf={() => t('ownPage.write.missing.text')}
        onPress={async () => {
          if (!(await saving.save({ text: draft.text.trim() }))) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('ownPage.write.save')}
      </VerbButton>
    </ModalDialog>
  );
}

function DeleteNote({ note, onClose }: { note: Note; onClose: () => void }): ReactElement {
  const t = useOwnText();
  const act = useNoteVerb(note);
  return (
    <ModalDialog heading={t('ownFrame.private.deleteHeading')} onClose={onClose}>
      <p>{t('ownFrame.private.deleteText')}</p>
      <div className="buttons">
        <VerbButton
          kind="danger"
          onPress={async () => {
            await act('/delete', { version: note.version });
            onClose();
          }}
        >
          {t('ownFrame.private.delete')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}

/** One own note, which its writer changes and deletes. */
export function PrivateNote({ note, today }: Props): ReactElement {
  const t = useOwnText();
  const [open, setOpen] = useState<'change' | 'delete'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const date = nearDate(dateInNorway(note.at), today);
  return (
    <li>
      <OwnWords words={note.text} from={date} />
      <div className="buttons">
        {(['change', 'delete'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="button button-quiet button-small"
            onClick={() => {
              setOpen(what);
            }}
          >
            {t(`ownFrame.private.${what}`)}
            <span className="visually-hidden">: {date}</span>
          </button>
        ))}
      </div>
      {open === 'change' && <ChangeNote note={note} onClose={close} />}
      {open === 'delete' && <DeleteNote note={note} onClose={close} />}
    </li>
  );
}
