import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icons/icon.tsx';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** Esc and the cross; without it the dialog can only be left by its own buttons. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
  /** Hides the page below completely: it belongs to somebody who is not signed in now. */
  readonly hidesPage?: boolean;
}

/** A dialog: the browser keeps focus inside it and gives it back to the opener. */
export function ModalDialog({ heading, children, onClose, wide, hidesPage }: Props): ReactElement {
  const t = useSharedText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', wide && 'dialog-wide', hidesPage && 'dialog-hides-page')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        if (onClose) onClose();
        else dialog.current?.showModal();
      }}
    >
      <div className="card-head">
        <h2 id={id}>{heading}</h2>
        {onClose && (
          <button type="button" className="icon-button" aria-label={t('look.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
