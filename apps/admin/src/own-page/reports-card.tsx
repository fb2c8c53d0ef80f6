import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { useRead } from '../providers/use-read.ts';
import { useOwnPath } from './use-own-page.ts';

/** What somebody has reported to child welfare, once child welfare has opened it; nothing at all when there is none. */
export function ReportsCard({ today }: { readonly today: string }): ReactElement | null {
  const t = useOwnText();
  const reports = useRead<Shape<'OwnReport'>[]>(`${useOwnPath()}/own-reports`).data?.data ?? [];
  if (reports.length === 0) return null;
  return (
    <Card heading={t('ownPage.reports.heading')}>
      <ul className="rows">
        {reports.map((one) => (
          <li key={one.id}>
            <p>
              {t('ownPage.reports.line', {
                name: one.writtenByName,
                service: one.writtenByService,
                date: nearDate(dateInNorway(one.sentAt), today),
                receiver: one.receiverServiceName,
              })}
            </p>
            <p className="report-text">{one.text}</p>
            <p className="quiet">{t('ownPage.reports.opened', { reason: one.releaseReason })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
