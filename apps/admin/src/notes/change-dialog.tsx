import type { ReactElement } from 'react';
import { TextClash } from '../drafts/text-clash.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import { type NoteSeen, noteNow, useNoteSentence } from './use-notes.ts';

interface Props {
  readonly youngPersonId: string;
  readonly note: NoteSeen;
  readonly onClose: () => void;
}

/** Writes one's own note anew; what stood is kept. Written anew in another window meanwhile: both are shown. */
export function ChangeDialog({ youngPersonId, note, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useNoteSentence();
  const draft = useStartedText(`note-change-${youngPersonId}-${note.id}`, note.text);
  const act = useCaseVerb(youngPersonId);
  const saving = useMergedSave({
    stands: { fields: { text: note.text }, version: note.version },
    send: (body, version) => act(`/notes/${note.id}/change`, { body, version }),
    now: () => noteNow(youngPersonId, note.id),
  });
  if (saving.clash !== undefined) return <TextClash saving={saving} draft={draft} own onDone={onClose} />;
  return (
    <ModalDialog heading={t('notes.verbs.changeHeading')} onClose={onClose} wide>
      <TextField label={t('notes.write.label')} rows={8} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={draft.text.trim() === '' ? ['text-missing'] : []}
        sentenceOf={sentenceOf}
        onPress={async () => {
          if (!(await saving.save({ text: draft.text.trim() }))) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('notes.verbs.changeSave')}
      </VerbButton>
    </ModalDialog>
  );
}
