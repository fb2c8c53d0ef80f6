import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { AgreementRow } from './agreement-row.tsx';
import { WarningsCard } from './warnings-card.tsx';
import { type Between, WriteAgreement } from './write-agreement.tsx';
import '../look/administration.css';

type Read = Shape<'AgreementsPage'>;

function Agreements({ page, onWrite }: { page: Read; onWrite: (between: Between) => void }): ReactElement {
  const t = useText();
  const { agreements, today, mayWrite } = page;
  return (
    <div className="stack officer">
      {mayWrite && <WarningsCard warnings={page.warnings} onWrite={onWrite} />}
      <Card heading={t('agreements.list')}>
        {agreements.length === 0 && <Empty text={t('agreements.none')} />}
        <ul className="rows">
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} today={today} mayWrite={mayWrite} />
          ))}
        </ul>
        {mayWrite && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onWrite({});
            }}
          >
            {t('agreements.write')}
          </button>
        )}
      </Card>
    </div>
  );
}

/** «Avtaler om deling»: what organisations have agreed on, and what is missing. */
export function AgreementsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Read>('/agreements');
  const [between, setBetween] = useState<Between>();
  return (
    <Page heading={t('agreements.title')}>
      <p>{t('agreements.intro')}</p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && <Agreements page={data.data} onWrite={setBetween} />}
      {data !== undefined && between !== undefined && (
        <WriteAgreement
          page={data.data}
          between={between}
          onClose={() => {
            setBetween(undefined);
          }}
        />
      )}
    </Page>
  );
}
