import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { FeedCard } from './feed-card.tsx';

/** «Kalenderen min». */
export function CalendarPage(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('calendarFeeds.title')}>
      <FeedCard whose="staff" />
    </Page>
  );
}
