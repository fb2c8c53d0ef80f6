import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { AffectedCard } from './affected-card.tsx';
import { IncidentRow } from './incident-row.tsx';
import { WriteIncident } from './write-incident.tsx';
import '../look/administration.css';

type Incident = Shape<'IncidentSeen'>;

/** «Hendelser»: the register with its 72 hours, and who is affected. */
export function IncidentsPage(): ReactElement {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useRead<Incident[]>('/incidents');
  const write = (
    <button
      type="button"
      className="button button-small"
      onClick={() => {
        setWriting(true);
      }}
    >
      {t('privacy.incidents.write')}
    </button>
  );
  return (
    <Page heading={t('privacy.incidents.title')} aside={write}>
      <p>{t('privacy.incidents.intro')}</p>
      {writing && (
        <WriteIncident
          onClose={() => {
            setWriting(false);
          }}
        />
      )}
      <div className="stack officer">
        <Card heading={t('privacy.incidents.title')}>
          {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
          {data === undefined && !error && <Loading />}
          {data?.data.length === 0 && <Empty text={t('privacy.incidents.none')} />}
          <ul className="rows">
            {(data?.data ?? []).map((incident) => (
              <IncidentRow key={incident.id} incident={incident} />
            ))}
          </ul>
        </Card>
        <AffectedCard />
      </div>
    </Page>
  );
}
