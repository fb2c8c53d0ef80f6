import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ThreadPanel } from '../threads/thread-panel.tsx';
import '../threads/threads.css';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** The conversation in which the reader is mentioned, read and answered where it stands. Closing it takes the row away. */
export function MentionVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('startPage.verbs.readThread')}
      </button>
      {open && (
        <ModalDialog
          heading={t('startPage.verbs.threadHeading', { name: item.givenName })}
          onClose={() => {
            setOpen(false);
            void dayAgain(item.youngPersonId);
          }}
        >
          <ThreadPanel
            youngPersonId={item.youngPersonId}
            threadId={item.parentId ?? ''}
            name={item.givenName}
          />
        </ModalDialog>
      )}
    </>
  );
}
