import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';

interface Props {
  readonly services: readonly Shape<'ServiceSeen'>[];
  /** The municipality's barnevernvakt, where the place is known. */
  readonly guard?: { readonly place: string; readonly phone: string };
}

/** What the law asks, in plain words, and whom to call: before anything is written. */
export function ReportDuty({ services, guard }: Props): ReactElement {
  const t = useText();
  return (
    <Card heading={t('reports.page.title')}>
      <p>{t('reports.page.duty')}</p>
      <p>{t('reports.page.own')}</p>
      <p className="strong">{t('reports.page.now')}</p>
      {guard && guard.phone !== '' && <p className="strong">{t('reports.page.guard', guard)}</p>}
      {services.map(({ id, name, phone }) => (
        <p key={id}>{t('reports.page.call', { name, phone })}</p>
      ))}
    </Card>
  );
}
