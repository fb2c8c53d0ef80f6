import { type ReactElement, useEffect } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { knownUser } from '../providers/sign-in-calls.ts';
import { tellSignedIn } from './another-window.ts';
import { landingPlace } from './landing-place.ts';

/** Back from a provider: on to the pages of one's own role, or, in a window of its own, back to the page that waits. */
export function SignedInPage(): ReactElement {
  const t = useSharedText();
  const ownWindow = new URLSearchParams(window.location.search).get('window') === 'own';
  useEffect(() => {
    if (ownWindow) {
      tellSignedIn();
      window.close();
      return;
    }
    void knownUser().then((user) => {
      window.location.replace(user === undefined ? '/sign-in' : landingPlace(user.role));
    });
  }, [ownWindow]);
  return (
    <main id="content" tabIndex={-1}>
      <Page heading={t('signIn.signedIn.heading')} documentTitle={t('signIn.title')}>
        {ownWindow && <p>{t('signIn.signedIn.text')}</p>}
      </Page>
    </main>
  );
}
