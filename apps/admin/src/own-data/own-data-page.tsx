import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { FileCard } from './file-card.tsx';

/** What is written about me: mine to take along. */
export function OwnDataPage(): ReactElement {
  const t = useOwnText();
  return (
    <Page heading={t('ownData.heading')}>
      <div className="stack">
        <p>{t('ownData.intro')}</p>
        <FileCard />
      </div>
    </Page>
  );
}
