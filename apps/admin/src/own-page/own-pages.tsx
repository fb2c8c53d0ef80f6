import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Empty } from '../look/components/empty.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';

export function HomePage(): ReactElement {
  const t = useOwnText();
  const [name = ''] = (useSessionUser()?.name ?? '').split(' ');
  return (
    <Page heading={t('ownPage.hello', { name })} documentTitle={t('ownPage.places.home')}>
      <Empty text={t('ownPage.nothing')} />
    </Page>
  );
}

export function PlanPage(): ReactElement {
  const t = useOwnText();
  return (
    <Page heading={t('ownPage.places.plan')}>
      <Empty text={t('ownPage.empty.plan')} />
    </Page>
  );
}

export function TeamPage(): ReactElement {
  const t = useOwnText();
  return (
    <Page heading={t('ownPage.places.team')}>
      <Empty text={t('ownPage.empty.team')} />
    </Page>
  );
}

export function SeenByPage(): ReactElement {
  const t = useOwnText();
  return (
    <Page heading={t('ownPage.places.seenBy')}>
      <Empty text={t('ownPage.empty.seenBy')} />
    </Page>
  );
}
