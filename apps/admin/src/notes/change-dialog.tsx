import type { ReactElement } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { type NoteSeen, useNoteSentence } from './use-notes.ts';

interface Props {
  readonly note: NoteSeen;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Writes one's own note anew; what stood is kept. */
export function ChangeDialog({ note, onSave, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useNoteSentence();
  const draft = useStartedText(`note-change-${note.id}`, note.text);
  return (
    <ModalDialog heading={t('notes.verbs.changeHeading')} onClose={onClose} wide>
      <TextField label={t('notes.write.label')} rows={8} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={draft.text.trim() === '' ? ['text-missing'] : []}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await onSave(draft.text.trim());
          await draft.drop();
          onClose();
        }}
      >
        {t('notes.verbs.changeSave')}
      </VerbButton>
    </ModalDialog>
  );
}
