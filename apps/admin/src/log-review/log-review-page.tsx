import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { AgreementWarningsLine } from '../agreements/warnings-line.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { QuarterCard } from './quarter-card.tsx';
import { type ReviewItem, ReviewRow } from './review-row.tsx';
import '../look/administration.css';

type LogReview = Shape<'LogReview'>;

const isJudged = ({ outcomes }: ReviewItem): boolean => {
  const last = outcomes.at(-1)?.outcome;
  return last === 'ok' || last === 'misuse';
};

function Queue({ items, late }: LogReview): ReactElement {
  const t = useText();
  const waiting = items.filter((item) => !isJudged(item));
  const judged = items.filter(isJudged);
  return (
    <>
      <Card heading={t('privacy.review.waiting')} tone={late > 0 ? 'danger' : 'plain'}>
        {late > 0 && (
          <p role="status">
            <strong>{t('privacy.review.late', { count: late })}</strong> {t('privacy.review.lateHint')}
          </p>
        )}
        {waiting.length === 0 && <Empty text={t('privacy.review.none')} />}
        <ul className="rows">
          {waiting.map((item) => (
            <ReviewRow key={item.id} item={item} />
          ))}
        </ul>
      </Card>
      <Card heading={t('privacy.review.judged')}>
        {judged.length === 0 && <p className="quiet">{t('privacy.review.noneJudged')}</p>}
        <ul className="rows">
          {judged.map((item) => (
            <ReviewRow key={item.id} item={item} judged />
          ))}
        </ul>
      </Card>
    </>
  );
}

/** «Gjennomgang»: what is unusual in the log, what came of looking at it, and the quarter for the management. */
export function LogReviewPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<LogReview>('/log-review');
  return (
    <Page heading={t('privacy.review.title')}>
      <p>{t('privacy.review.intro')}</p>
      <p>
        <Link to="/log-review/sign-ins">{t('privacy.signIns.link')}</Link>
        {' · '}
        <Link to="/given-roles">{t('administration.given.open')}</Link>
      </p>
      <AgreementWarningsLine />
      <div className="stack officer">
        {data !== undefined && <Queue {...data.data} />}
        {data === undefined && error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loading />}
        <QuarterCard />
      </div>
    </Page>
  );
}
