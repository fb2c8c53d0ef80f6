import { type ReactElement, useState } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** What is not written down yet: how the young person is reached. */
export function FillInVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('startPage.missing.contactVerb')}
      </Opens>
      {open && (
        <ReachDialog
          item={item}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ReachDialog({ item, onClose }: ItemOf & { onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [text, setText] = useState('');
  const name = item.givenName;
  const save = async (): Promise<void> => {
    const path = `/young-people/${item.youngPersonId}/contact`;
    await verb(path, { preferredContact: text.trim() }, versionTag(item.version ?? 0), 'PATCH');
    await dayAgain(item.youngPersonId);
    tell(item, t('startPage.missing.done', { name }));
    onClose();
  };
  return (
    <ModalDialog heading={t('startPage.missing.heading', { name })} onClose={onClose}>
      <TextField
        label={t('startPage.missing.label', { name })}
        hint={t('startPage.missing.hint')}
        value={text}
        onChange={setText}
      />
      <VerbButton
        blockers={text.trim() === '' ? ['reach-missing'] : []}
        sentenceOf={(code) => sentence(`startPage.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('startPage.missing.save')}
      </VerbButton>
    </ModalDialog>
  );
}
