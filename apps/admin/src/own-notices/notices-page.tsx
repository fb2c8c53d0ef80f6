import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { NoticesCards } from './notices-cards.tsx';

/** «Varsler», the same for everybody. */
export function NoticesPage(): ReactElement {
  const t = useSharedText();
  return (
    <Page heading={t('ownNotices.title')}>
      <div className="stack">
        <NoticesCards />
      </div>
    </Page>
  );
}
