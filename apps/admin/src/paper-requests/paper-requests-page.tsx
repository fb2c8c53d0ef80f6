import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth, shortDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { RegisterCard } from './register-card.tsx';
import '../look/administration.css';

type Listed = Shape<'PaperRequestListed'>;

const isAnswered = ({ state }: Listed): boolean => state === 'granted' || state === 'refused';

function Row({ one }: { one: Listed }): ReactElement {
  const t = useText();
  const today = useToday();
  const day = shortDate(one.askedOn);
  const late = one.answerBy < today;
  return (
    <li>
      <p className="strong">
        {t('paperRequests.line', {
          asks: t(`paperRequests.asks.${one.asks}`),
          way: t(`paperRequests.ways.${one.way}`),
          day,
        })}
      </p>
      <p>{t(`paperRequests.states.${one.state}`)}</p>
      {!isAnswered(one) && (
        <p className={late ? 'small red strong' : 'small quiet'}>
          {t(late ? 'paperRequests.late' : 'paperRequests.by', { by: dayAndMonth(one.answerBy) })}
        </p>
      )}
      <Link
        className="button button-small"
        to={`/paper-requests/${one.id}`}
        aria-label={t('paperRequests.showOne', { day })}
      >
        {t('paperRequests.show')}
      </Link>
    </li>
  );
}

/** «Foresatte som ber om noe på papir»: what was asked on paper, with its deadline; the list names nobody. */
export function PaperRequestsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Listed[]>('/paper-requests');
  const all = data?.data ?? [];
  const done = all.filter(isAnswered);
  const open = all.filter((one) => !isAnswered(one));
  const rows = (some: readonly Listed[]): ReactElement => (
    <ul className="rows">
      {some.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </ul>
  );
  return (
    <Page heading={t('paperRequests.title')}>
      <p>{t('paperRequests.intro')}</p>
      <p>
        <Link to="/data-requests">{t('dataRequests.title')}</Link>
        {' · '}
        <Link to="/erasures">{t('erasures.link')}</Link>
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && (
        <div className="stack officer">
          <Card heading={t('paperRequests.open')}>
            {open.length === 0 ? <Empty text={t('paperRequests.none')} /> : rows(open)}
            <p className="small quiet">{t('paperRequests.showHint')}</p>
          </Card>
          <RegisterCard />
          {done.length > 0 && <Card heading={t('paperRequests.done')}>{rows(done)}</Card>}
        </div>
      )}
    </Page>
  );
}
