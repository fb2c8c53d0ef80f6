import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useToday } from '../providers/use-session.ts';
import { AskCard } from './ask-card.tsx';
import { type Discussion, discussionPageOf, useDiscussions } from './use-discussions.ts';
import './discussions.css';

function Row({ of }: { of: Discussion }): ReactElement {
  const t = useText();
  const date = nearDate(dateInNorway(of.sentAt), useToday());
  const who = of.mine
    ? t('discussions.row.mine', { services: inWords(of.serviceNames), date })
    : t('discussions.row.asked', { name: of.askerName, service: of.askerServiceName, date });
  const standing = (): string => {
    if (of.closedAt !== null) return t('discussions.row.closed');
    if (of.waitsForMe) return t('discussions.row.waits');
    return of.answers.length === 0
      ? t('discussions.row.noAnswers')
      : t('discussions.row.answers', { count: of.answers.length });
  };
  return (
    <li className="discussion">
      <Link to={discussionPageOf(of.id)} className="strong">
        {of.title}
      </Link>
      <p className="small quiet">{who}</p>
      <p className={of.waitsForMe ? 'small strong' : 'small quiet'}>{standing()}</p>
    </li>
  );
}

/** Discussions without a name: those I asked, those my service is asked, and a place to ask. */
export function DiscussionsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useDiscussions();
  return (
    <Page heading={t('discussions.heading')} documentTitle={t('discussions.title')}>
      <p>{t('discussions.intro')}</p>
      <div className="page-with-side">
        <div className="stack">
          <Card heading={t('discussions.list')}>
            {error && (
              <ErrorInCard error={error} text={t('discussions.failed')} onRetry={() => void refetch()} />
            )}
            {data === undefined && !error && <Loading text={t('discussions.loading')} />}
            {data?.data.length === 0 && <p className="quiet">{t('discussions.none')}</p>}
            <ul className="rows">
              {data?.data.map((one) => (
                <Row key={one.id} of={one} />
              ))}
            </ul>
          </Card>
        </div>
        <div className="stack">
          <AskCard />
        </div>
      </div>
    </Page>
  );
}
