import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';

/** The one who asked takes it back, after reading what then happens. */
export function WithdrawRequest({ id, onDone }: { id: string; onDone: () => Promise<void> }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('helpRequests.withdraw.open')}
      </button>
      {open && (
        <ModalDialog heading={t('helpRequests.withdraw.heading')} onClose={close}>
          <p>{t('helpRequests.withdraw.consequence')}</p>
          <div className="buttons">
            <VerbButton
              kind="danger"
              onPress={async () => {
                await verb(`/help-requests/${id}/withdraw`, {});
                close();
                await onDone();
              }}
            >
              {t('helpRequests.withdraw.verb')}
            </VerbButton>
            <button type="button" className="button button-quiet" onClick={close}>
              {t('helpRequests.withdraw.keep')}
            </button>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
