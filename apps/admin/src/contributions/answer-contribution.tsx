import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useBlockerSentence } from './blocker-sentence.ts';

interface Props {
  readonly youngPersonId: string;
  readonly contributionId: string;
  readonly name: string;
  readonly words: string;
  readonly onSent: () => Promise<unknown>;
}

/** «Slik brukte vi det»: a button that opens the answer to what the young person wrote. */
export function AnswerContribution({
  youngPersonId,
  contributionId,
  name,
  words,
  onSent,
}: Props): ReactElement {
  const t = useText();
  const sentence = useBlockerSentence();
  const [open, setOpen] = useState(false);
  const [usedHow, setUsedHow] = useState('');
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('contributions.answer', { name })}
      </button>
      {open && (
        <ModalDialog heading={t('contributions.answerHeading')} onClose={close}>
          <OwnWords words={words} from={name} />
          <TextField
            label={t('contributions.answerLabel', { name })}
            hint={t('contributions.answerHint', { name })}
            rows={4}
            value={usedHow}
            onChange={setUsedHow}
          />
          <VerbButton
            blockers={isBlank(usedHow) ? ['says_nothing'] : []}
            sentenceOf={sentence}
            onPress={async () => {
              await verb(`/young-people/${youngPersonId}/contributions/${contributionId}/used`, {
                usedHow: usedHow.trim(),
              });
              close();
              await onSent();
            }}
          >
            {t('contributions.send')}
          </VerbButton>
        </ModalDialog>
      )}
    </>
  );
}
