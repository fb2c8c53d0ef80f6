import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useQuestionsPath } from './use-own-questions.ts';

/** «Spør om dette»: about one line of the log, to the privacy officer. */
export function AskAboutEntry({ entryId, about }: { entryId: string; about: string }): ReactElement {
  const t = useOwnText();
  const path = useQuestionsPath();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const draft = useDraft(`ask-about-${entryId}`);
  const { text } = draft;
  const close = (): void => {
    setOpen(false);
  };
  if (sent) return <p role="status">{t('ownPage.seen.askSent')}</p>;
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={`${t('ownPage.seen.askAbout')}: ${about}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('ownPage.seen.askAbout')}
      </button>
      {open && (
        <ModalDialog heading={t('ownPage.seen.askHeading')} onClose={close}>
          <p className="quiet">{about}</p>
          <p>{t('ownPage.seen.askWho')}</p>
          <OwnWordsField label={t('ownPage.seen.askLabel')} value={text} onChange={draft.setText}>
            <DraftStatus draft={draft} />
          </OwnWordsField>
          <VerbButton
            blockers={text.trim() === '' ? ['text'] : []}
            sentenceOf={() => t('ownPage.seen.askMissing')}
            onPress={async () => {
              await verb(path, { entryId, text: text.trim() });
              await draft.drop();
              await again(path);
              close();
              setSent(true);
            }}
          >
            {t('ownPage.seen.askSend')}
          </VerbButton>
        </ModalDialog>
      )}
    </>
  );
}
