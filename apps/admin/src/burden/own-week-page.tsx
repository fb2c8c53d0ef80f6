import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';
import { useToday, useSessionUser } from '../providers/use-session.ts';
import { WeekView } from './week-view.tsx';

/** My own week: everything that somebody has set up for me. */
export function OwnWeekPage(): ReactElement {
  const t = useOwnText();
  const [day, setDay] = useState(useToday());
  return (
    <Page heading={t('burden.ownHeading')}>
      <WeekView
        youngPersonId={useSessionUser()?.youngPersonId ?? ''}
        which="own-burden"
        day={day}
        onDay={setDay}
      />
    </Page>
  );
}
