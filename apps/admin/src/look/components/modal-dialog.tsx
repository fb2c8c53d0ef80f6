import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  use,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icons/icon.tsx';
import { ExtraInDialog } from './dialog-extra.ts';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  /** Esc and the cross; without it the dialog can only be left by its own buttons. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
  /** Hides the page below completely: it belongs to somebody who is not signed in now. */
  readonly hidesPage?: boolean;
}

/** Ctrl+Enter in a field presses the dialog's one verb, as if by hand: what is missing is listed then too. */
function saveByKey(event: KeyboardEvent<HTMLDialogElement>): void {
  const { key, ctrlKey, metaKey, target, currentTarget } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select')) return;
  event.preventDefault();
  const verbs = currentTarget.querySelectorAll<HTMLElement>('.verb > .button:not(.button-quiet)');
  const [only, another] = verbs;
  if (another === undefined) only?.click();
}

/** A dialog: focus begins in its first field (or heading), stays inside, and goes back to the opener. */
export function ModalDialog({ heading, children, onClose, wide, hidesPage }: Props): ReactElement {
  const t = useSharedText();
  const extra = use(ExtraInDialog);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement;
    current?.showModal();
    const field = current?.querySelector<HTMLElement>('input, textarea') ?? current?.querySelector('h2');
    field?.focus();
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
      onKeyDown={saveByKey}
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
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
        {extra}
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
