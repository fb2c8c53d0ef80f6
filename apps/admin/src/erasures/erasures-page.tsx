import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { ErasureLine } from './erasure-line.tsx';
import { useMissing } from './use-missing.ts';
import '../look/administration.css';

type Read = Shape<'ErasuresPage'>;

const dayOf = (at: string | null): string => (at === null ? '' : longDate(dateInNorway(at)));

function ToOpen({ one }: { one: Read['toOpen'][number] }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const navigate = useNavigate();
  const { requestId, paperRequestId, youngPersonId, askedAt, answerBy, closedOn, inError } = one;
  const said =
    paperRequestId !== null
      ? t('erasures.toOpen.onPaper', { day: askedAt === null ? '' : longDate(askedAt) })
      : requestId === null
        ? t(inError ? 'erasures.toOpen.inError' : 'erasures.toOpen.past', {
            day: closedOn === null ? '' : longDate(closedOn),
          })
        : t('erasures.toOpen.asked', {
            day: dayOf(askedAt),
            by: answerBy === null ? '' : longDate(answerBy),
          });
  return (
    <li>
      <p>{said}</p>
      <VerbButton
        small
        sentenceOf={missing}
        onPress={async () => {
          const { data } = await verb<Shape<'ErasureMade'>>(
            '/erasures',
            paperRequestId !== null
              ? { paperRequestId }
              : requestId === null
                ? { youngPersonId }
                : { requestId },
          );
          await navigate(`/erasures/${data.id}`);
        }}
      >
        {t('erasures.toOpen.verb')}
      </VerbButton>
      <p className="small quiet">{t('erasures.toOpen.hint')}</p>
    </li>
  );
}

function Lists({ toOpen, erasures }: Read): ReactElement {
  const t = useText();
  const ended = ['refused', 'cancelled', 'erased'];
  const going = erasures.filter(({ state }) => !ended.includes(state));
  const finished = erasures.filter(({ state }) => ended.includes(state));
  return (
    <div className="stack officer">
      <Card heading={t('erasures.toOpen.heading')}>
        {toOpen.length === 0 && <Empty text={t('erasures.toOpen.none')} />}
        <ul className="rows">
          {toOpen.map((one) => (
            <ToOpen key={one.requestId ?? one.paperRequestId ?? one.youngPersonId} one={one} />
          ))}
        </ul>
      </Card>
      {going.length > 0 && (
        <Card heading={t('erasures.going')}>
          <ul className="rows">
            {going.map((one) => (
              <ErasureLine key={one.id} erasure={one} />
            ))}
          </ul>
        </Card>
      )}
      {finished.length > 0 && (
        <Card heading={t('erasures.finished')}>
          <ul className="rows">
            {finished.map((one) => (
              <ErasureLine key={one.id} erasure={one} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** «Slettesaker»: what can be opened, what goes on, and what is gone, without names. */
export function ErasuresPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Read>('/erasures');
  return (
    <Page heading={t('erasures.title')}>
      <p>{t('erasures.intro')}</p>
      <p>
        <Link to="/data-requests">{t('dataRequests.title')}</Link>
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && <Lists {...data.data} />}
    </Page>
  );
}
