import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

/** Standing for the figures: what it means is said first, for it is not taken back. */
export function Approve({ release: { id } }: { readonly release: Shape<'ReleaseSummary'> }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [failed, setFailed] = useState<unknown>(null);
  return (
    <>
      <p>{t('releases.sure')}</p>
      {failed !== null && <ErrorInCard error={failed} />}
      <VerbButton
        onPress={async () => {
          try {
            await verb(`/releases/${id}/approvals`, {});
            await again('/releases');
          } catch (error) {
            setFailed(error);
          }
        }}
      >
        {t('releases.approve')}
      </VerbButton>
    </>
  );
}
