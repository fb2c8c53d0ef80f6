import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { professionOf } from '#domain/note/profession';
import { liftBlockers } from '#domain/own-lock/withheld';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';

/** «Opphev»: by health personnel of the service that decided. Nothing is shown by itself; the young person still chooses. */
export function Lift({ item }: { item: Shape<'MyWithheldItem'> }): ReactElement | null {
  const t = useText();
  const user = useSessionUser();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const profession = user === undefined ? null : professionOf(user.role, user.serviceKind ?? '');
  if (liftBlockers({ profession, reason: '-' }).length > 0) return null;
  return (
    <>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('withheld.lift')}
        <span className="visually-hidden"> {item.name}</span>
      </button>
      {open && (
        <ReasonDialog
          draftKey={`withheld-lift-${item.id}`}
          heading={t('withheld.liftHeading')}
          consequence={t('withheld.liftText', { name: item.name })}
          label={t('withheld.liftLabel')}
          verb={t('withheld.lift')}
          onReason={async (reason) => {
            await verb(`/young-people/${item.youngPersonId}/withheld-items/${item.id}/end`, { reason });
            await Promise.all([again('/my-withheld-items'), again('/my-day')]);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
