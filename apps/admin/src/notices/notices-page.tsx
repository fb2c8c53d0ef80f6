import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { TroublesCard } from './troubles-card.tsx';

/** «Varsler og påminnelser», for administrators: what did not arrive, and which dates are said. */
export function SentNoticesPage(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('notices.title')}>
      <div className="stack">
        <TroublesCard />
        <RemindersCard />
      </div>
    </Page>
  );
}
