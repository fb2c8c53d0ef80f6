import { type ReactElement, type ReactNode, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../icons/icon.tsx';
import { ModalDialog } from './modal-dialog.tsx';

interface Props {
  /** People in words: «Anne, du og gjeldsrådgiver». */
  readonly who: string;
  /** The list with the basis for each, shown when the pill is pressed. */
  readonly children?: ReactNode;
}

/** Who can see this: directly below the text it is about, before and after writing. */
export function WhoCanSee({ who, children }: Props): ReactElement {
  const t = useSharedText();
  const [open, setOpen] = useState(false);
  const inside = (
    <>
      <Icon name="eye" />
      <span className="visually-hidden">{t('look.whoCanSee.heading')}: </span>
      <span>{who}</span>
    </>
  );
  if (children === undefined) return <p className="pill pill-still">{inside}</p>;
  return (
    <>
      <button
        type="button"
        className="pill"
        onClick={() => {
          setOpen(true);
        }}
      >
        {inside}
      </button>
      {open && (
        <ModalDialog
          heading={t('look.whoCanSee.heading')}
          onClose={() => {
            setOpen(false);
          }}
        >
          {children}
        </ModalDialog>
      )}
    </>
  );
}
