import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { useToday } from '../providers/use-session.ts';
import { AgendaCard } from './agenda-card.tsx';
import { meetingPageOf } from './use-meetings.ts';
import './meetings.css';

/** The screen on the wall. */
export function AgendaPage(): ReactElement {
  const t = useText();
  const today = useToday();
  const { youngPersonId = '', meetingId = '' } = useParams();
  return (
    <Page
      heading={t('meetings.agenda.heading')}
      aside={<Link to={meetingPageOf(youngPersonId, meetingId)}>{t('meetings.agenda.back')}</Link>}
    >
      <AgendaCard youngPersonId={youngPersonId} meetingId={meetingId} today={today} />
    </Page>
  );
}
