import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';
import '../look/administration.css';

type Waiting = Shape<'ErasureToApprove'>;

interface LineProps {
  readonly one: Waiting;
  /** After the yes. */
  readonly onDone: () => void | Promise<void>;
}

/** One erasure that waits for a second yes: of whom it is, is not said. */
export function ApprovalLine({ one, onDone }: LineProps): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const missing = useMissing();
  const { id, openedAt, officerName: officer, officerAt, transferred, nothingKept, cause } = one;
  const [day, said] = [longDate(dateInNorway(openedAt)), longDate(dateInNorway(officerAt))];
  return (
    <li>
      <p>
        <strong>{t(`erasures.causes.${cause}`)}.</strong> {t('erasures.second.line', { day, officer, said })}
      </p>
      <p className="small quiet">{t('erasures.second.archives', { transferred, nothingKept })}</p>
      <VerbButton
        kind="danger"
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/erasure-approvals/${id}`, {});
          await again('/erasure-approvals');
          await onDone();
        }}
      >
        {t('erasures.second.verb')}
      </VerbButton>
    </li>
  );
}

/** What waits for a second yes; nothing of a case is here. */
export function ApprovalsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Waiting[]>('/erasure-approvals');
  const [done, setDone] = useState(false);
  return (
    <Page heading={t('erasures.second.title')}>
      <p>{t('erasures.second.intro')}</p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {done && <p role="status">{t('erasures.second.done')}</p>}
      {data?.data.length === 0 && !done && <Empty text={t('erasures.second.none')} />}
      <ul className="rows">
        {data?.data.map((one) => (
          <ApprovalLine
            key={one.id}
            one={one}
            onDone={() => {
              setDone(true);
            }}
          />
        ))}
      </ul>
    </Page>
  );
}
