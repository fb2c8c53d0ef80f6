import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** «Innloggingene mine», the same for everybody. */
export function SessionsPage(): ReactElement {
  const t = useSharedText();
  return (
    <Page heading={t('signIn.sessions.title')}>
      <SessionsCard />
    </Page>
  );
}
