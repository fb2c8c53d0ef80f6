import { lazy, type ReactElement, Suspense } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { SignedOutBar } from '../layout/signed-out-bar.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { HowProtected } from './how-protected.tsx';

const OpenAuditsCard = lazy(async () => ({
  default: (await import('./open-audits-card.tsx')).OpenAuditsCard,
}));

/** How the figures are protected, and the audit of those that are open, for anybody: nobody needs to be signed in. */
export function OpenProtectionPage(): ReactElement {
  const t = useText();
  return (
    <>
      <SignedOutBar />
      <main id="content" tabIndex={-1}>
        <Page heading={t('figures.protection.title')}>
          <HowProtected />
          <Suspense fallback={<Loading text={t('protectedFigures.openAudits.loading')} bars={2} />}>
            <OpenAuditsCard />
          </Suspense>
        </Page>
      </main>
    </>
  );
}
