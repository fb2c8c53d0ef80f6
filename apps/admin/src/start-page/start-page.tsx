import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { Page } from '../look/components/page.tsx';

/** «Min dag»: what needs the reader today. */
export function StartPage(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('startPage.title')}>
      <Card heading={t('startPage.today')}>
        <Empty text={t('startPage.nothing')} />
      </Card>
    </Page>
  );
}
