import { type ReactElement, useState } from 'react';
import { refusalBlockers } from '#domain/consent/refusal';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useConsentSentence } from './use-consent-sentence.ts';

interface Refused {
  readonly by: string;
  readonly note: string;
  readonly askAgainOn: string | undefined;
}

interface Props {
  /** What is typed is kept under this name until it is used. */
  readonly draftKey: string;
  readonly name: string;
  readonly today: string;
  readonly onRefuse: (refused: Refused) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The answer is no: who said it, and the day before which nobody asks again. */
export function RefuseDialog({ draftKey, name, today, onRefuse, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useConsentSentence();
  const [by, setBy] = useState(name);
  const note = useDraft(draftKey);
  const [askAgainOn, setAskAgainOn] = useState<string>();
  const blockers = refusalBlockers({
    refusedBy: by,
    refusedOn: today,
    askAgainOn: askAgainOn ?? null,
    today,
  });
  return (
    <ModalDialog heading={t('consents.refuse.heading')} onClose={onClose}>
      <p>{t('consents.refuse.consequence')}</p>
      <TextField label={t('consents.refuse.by')} value={by} onChange={setBy} />
      <TextField
        label={t('consents.refuse.note', { name })}
        rows={2}
        value={note.text}
        onChange={note.setText}
        optional
      >
        <DraftStatus draft={note} />
      </TextField>
      <DateField
        label={t('consents.refuse.askAgain')}
        today={today}
        value={askAgainOn}
        onChange={setAskAgainOn}
      />
      <div className="buttons">
        <VerbButton
          blockers={blockers}
          sentenceOf={sentenceOf}
          onPress={async () => {
            await onRefuse({ by, note: note.text, askAgainOn });
            await note.drop();
            onClose();
          }}
        >
          {t('consents.refuse.save')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
