import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { AskedCard } from './asked-card.tsx';
import { ErasureCard } from './erasure-card.tsx';
import { FileCard } from './file-card.tsx';
import { PapersCard } from './papers-card.tsx';
import { StopCard } from './stop-card.tsx';
import { WrongCard } from './wrong-card.tsx';

/** What is written about me: mine to take along. */
export function OwnDataPage(): ReactElement {
  const t = useOwnText();
  return (
    <Page heading={t('ownData.heading')}>
      <div className="stack">
        <p>{t('ownData.intro')}</p>
        <PapersCard />
        <ErasureCard />
        <AskedCard />
        <FileCard />
        <WrongCard />
        <StopCard />
      </div>
    </Page>
  );
}
