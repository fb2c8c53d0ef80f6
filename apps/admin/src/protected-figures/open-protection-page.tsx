import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { SignedOutBar } from '../layout/signed-out-bar.tsx';
import { Page } from '../look/components/page.tsx';
import { HowProtected } from './how-protected.tsx';
import { OpenAuditsCard } from './open-audits-card.tsx';

/** How the figures are protected, for anybody: nobody needs to be signed in. */
export function OpenProtectionPage(): ReactElement {
  const t = useText();
  return (
    <>
      <SignedOutBar />
      <main id="content" tabIndex={-1}>
        <Page heading={t('figures.protection.title')}>
          <HowProtected />
          <OpenAuditsCard />
        </Page>
      </main>
    </>
  );
}
