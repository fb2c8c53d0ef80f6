import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { AuditReport } from './audit-report.tsx';

/** The whole audit of a release that the reader sees, read when it is opened. */
export function SeenAudit({ releaseId }: { readonly releaseId: string }): ReactElement {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpened(currentTarget.open);
      }}
    >
      <summary>{t('protectedFigures.audit.title')}</summary>
      {opened && <Read address={`/releases/${releaseId}/audit`} />}
    </details>
  );
}

function Read({ address }: { readonly address: string }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'ReleaseAudit'>>(address);
  if (data !== undefined) return <AuditReport audit={data.data} address={address} />;
  if (error !== null) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  return <Loading text={t('protectedFigures.openAudits.loading')} bars={3} />;
}
