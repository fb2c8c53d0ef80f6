import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

/** Stops the use of the case of whoever asks, with a reason that the team and the young person read. */
export function StopUse({ requestId }: { requestId: string }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('restrictions.stop')}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`restrict-${requestId}`}
          heading={t('restrictions.stopHeading')}
          consequence={t('restrictions.stopConsequence')}
          label={t('restrictions.stopLabel')}
          verb={t('restrictions.stop')}
          onReason={async (reason) => {
            await verb(`/data-requests/${requestId}/restrict`, { reason });
            await again('/restrictions');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
