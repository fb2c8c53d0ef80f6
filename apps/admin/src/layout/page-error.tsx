import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Page } from '../look/components/page.tsx';

/** A page that broke: whose fault, what now; never a stack. */
export function PageError({ error }: { error: unknown }): ReactElement {
  const t = useSharedText();
  return (
    <Page heading={t('look.error.ours')}>
      <ErrorInCard
        error={error}
        onRetry={() => {
          window.location.reload();
        }}
      />
    </Page>
  );
}
