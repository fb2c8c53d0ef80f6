import { type ReactElement, useState } from 'react';
import { wipeDevice } from '../drafts/wipe-device.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { leave } from '../layout/leave.ts';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { useUnsent } from '../unsent/use-unsent.ts';

/** Signs out; the device forgets. What is not sent would be lost: then it is said first. */
export function SignOutButton(): ReactElement {
  const t = useOwnText();
  const userId = useSessionUser()?.id ?? '';
  const unsent = useUnsent();
  const [asks, setAsks] = useState(false);
  const out = async (): Promise<void> => {
    await wipeDevice(userId);
    await leave('here');
  };
  const close = (): void => {
    setAsks(false);
  };
  return (
    <>
      <button
        type="button"
        className="pill"
        onClick={() => {
          if (unsent.length > 0) setAsks(true);
          else void out();
        }}
      >
        <Icon name="signOut" /> {t('ownPage.signOut')}
      </button>
      {asks && (
        <ModalDialog heading={t('ownFrame.unsent.leaveHeading')} onClose={close}>
          <p>{t('ownFrame.unsent.leaveText')}</p>
          <div className="buttons">
            <button type="button" className="button button-second" onClick={close}>
              {t('ownFrame.unsent.stay')}
            </button>
            <button type="button" className="button button-second" onClick={() => void out()}>
              {t('ownFrame.unsent.leave')}
            </button>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
