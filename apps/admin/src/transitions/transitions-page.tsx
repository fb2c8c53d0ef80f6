import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { PastRow } from '../hand-over-notes/past-row.tsx';
import { OfferedRow } from './offered-row.tsx';
import { UnderWayRow } from './under-way-row.tsx';
import { type MyTransitions, useMyTransitions } from './use-transitions.ts';
import './transitions.css';

function Lists({ of }: { of: MyTransitions }): ReactElement {
  const t = useText();
  return (
    <div className="stack">
      {of.offered.length > 0 && (
        <Card heading={t('transitions.offeredHeading')} tone="baton">
          <ul className="rows">
            {of.offered.map((one) => (
              <OfferedRow key={one.id} of={one} />
            ))}
          </ul>
        </Card>
      )}
      <Card heading={t('transitions.underWayHeading')}>
        {of.underWay.length === 0 ? (
          <Empty text={t('transitions.noneUnderWay')} />
        ) : (
          <ul className="rows">
            {of.underWay.map((one) => (
              <UnderWayRow key={one.id} of={one} />
            ))}
          </ul>
        )}
      </Card>
      {of.past.length > 0 && (
        <Card heading={t('handOverNotes.pastHeading')}>
          <ul className="rows">
            {of.past.map((one) => (
              <PastRow key={one.id} of={one} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** «Overganger»: what the reader's service is asked to receive, and everything that is on its way. */
export function TransitionsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useMyTransitions();
  return (
    <Page heading={t('transitions.title')}>
      {data && <Lists of={data.data} />}
      {!data && error && (
        <ErrorInCard error={error} text={t('transitions.failed')} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading text={t('transitions.loading')} />}
    </Page>
  );
}
