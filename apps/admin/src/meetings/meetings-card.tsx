import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { casePageOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { shownTime } from './read-time.ts';
import { meetingsPageOf, useMeetings } from './use-meetings.ts';

/** On the case page: the next meeting, and the way to all of them. */
export function MeetingsCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const page = useMeetings(of.person.id).data?.data;
  const next = page?.meetings.findLast(({ status, day }) => status === 'called' && day >= page.today);
  return (
    <Card heading={t('meetings.title')} id="moter">
      <p>
        {page !== undefined && next !== undefined
          ? t('meetings.line', {
              kind: t(`meetings.kinds.${next.kind}`),
              date: nearDate(next.day, page.today),
              time: shownTime(next.time),
              minutes: next.lengthMinutes,
            })
          : t('meetings.card.none')}
      </p>
      <p>
        <Link to={meetingsPageOf(of.person.id)}>{t('meetings.card.open')}</Link>
      </p>
      <p>
        <Link to={`${casePageOf(of.person.id)}/week`}>{t('burden.open', { name: of.person.givenName })}</Link>
      </p>
    </Card>
  );
}
