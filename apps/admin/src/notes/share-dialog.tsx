import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { shareBlockers } from '#domain/note/writing';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { factsOf, type NoteSeen, type NotesOf, useNoteSentence } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly note: NoteSeen;
  readonly onShare: (body: object) => Promise<unknown>;
  readonly onClose: () => void;
}

/** One note, one service on the team, a reason that the young person reads. */
export function ShareDialog({ of, note, onShare, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useNoteSentence();
  const [serviceId, setServiceId] = useState<string>();
  const draft = useDraft(`note-share-${note.id}`);
  const { text: reason } = draft;
  const services = new Map(of.readers.map((one) => [one.serviceId, one.serviceName]));
  services.delete(note.ownerServiceId);
  const standing = { reason, blanked: note.blanked !== null, ownService: true };
  const facts = { note: factsOf(note), team: of.readers };
  const missing =
    serviceId === undefined ? ['service-missing'] : shareBlockers({ ...standing, ...facts, serviceId });
  return (
    <ModalDialog heading={t('notes.verbs.shareHeading')} onClose={onClose}>
      <p>{t('notes.verbs.shareConsequence', { name: of.givenName })}</p>
      <SelectField
        label={t('notes.verbs.shareService')}
        none={t('notes.verbs.shareNone')}
        value={serviceId}
        onChange={setServiceId}
        choices={[...services].map(([value, label]) => ({ value, label }))}
      />
      <TextField label={t('notes.verbs.shareReason')} rows={3} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await onShare({ serviceId, reason: reason.trim() });
          await draft.drop();
          onClose();
        }}
      >
        {t('notes.verbs.share')}
      </VerbButton>
    </ModalDialog>
  );
}
