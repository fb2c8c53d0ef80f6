import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { AbsenceDialog } from './absence-dialog.tsx';

/** Opens «Jeg er borte». */
export function BeAway(): ReactElement | null {
  const t = useText();
  const user = useSessionUser();
  const [open, setOpen] = useState(false);
  if (user === undefined) return null;
  return (
    <>
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('team.absence.verb')}
      </button>
      {open && (
        <AbsenceDialog
          user={user}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
