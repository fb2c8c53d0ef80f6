import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { AuditReport } from './audit-report.tsx';

/** The audit of each release that everybody may read, newest first: for anybody. */
export function OpenAuditsCard(): ReactElement {
  const t = useText();
  const quarter = usePeriodWords();
  const { data, error, refetch } = useRead<Shape<'ReleaseAudits'>>('/release-audits');
  const audits = data?.data.audits;
  return (
    <Card heading={t('protectedFigures.openAudits.title')}>
      <p>{t('protectedFigures.openAudits.text')}</p>
      {audits === undefined &&
        (error === null ? (
          <Loading text={t('protectedFigures.openAudits.loading')} bars={2} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {audits?.length === 0 && <Empty text={t('protectedFigures.openAudits.none')} />}
      {audits?.map((audit) => (
        <details key={audit.id}>
          <summary>
            {quarter(audit.period)} ({t(`releases.standings.${audit.standing}`)})
          </summary>
          <AuditReport audit={audit} address={`/release-audits/${audit.id}`} />
        </details>
      ))}
    </Card>
  );
}
