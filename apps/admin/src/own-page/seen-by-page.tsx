import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { read } from '../providers/data-provider.ts';
import { BoundDiscussionsCard } from './bound-discussions-card.tsx';
import { AskedCard } from './asked-card.tsx';
import { EmergenciesCard } from './emergencies-card.tsx';
import { ReportsCard } from './reports-card.tsx';
import { FiguresCard } from './explained-card.tsx';
import { OwnLink } from './own-link.tsx';
import { SeenDays } from './seen-days.tsx';
import { useOwnPath } from './use-own-page.ts';
import { WithOwnPage } from './with-own-page.tsx';

type OwnLog = Shape<'OwnLog'>;

const first: string | null = null;

/** The log, a page of whole days at a time. Read anew whenever it is opened: a look leaves its line at once. */
export function useSeen() {
  const path = `${useOwnPath()}/own-log`;
  return useInfiniteQuery({
    queryKey: [path],
    queryFn: async ({ pageParam, signal }) =>
      (await read<OwnLog>(pageParam === null ? path : `${path}?before=${pageParam}`, { signal })).data,
    initialPageParam: first,
    getNextPageParam: ({ nextBefore }) => nextBefore,
    staleTime: 0,
  });
}

function Seen({ today }: { today: string }): ReactElement {
  const t = useOwnText();
  const seen = useSeen();
  if (seen.isPending) return <Loading />;
  if (seen.isError) return <ErrorInCard error={seen.error} onRetry={() => void seen.refetch()} />;
  return (
    <>
      <SeenDays entries={seen.data.pages.flatMap(({ entries }) => entries)} today={today} />
      {seen.hasNextPage && (
        <VerbButton kind="second" onPress={() => seen.fetchNextPage()}>
          {t('ownPage.seen.earlier')}
        </VerbButton>
      )}
      <p>
        <OwnLink to="/min-side#skriv">{t('ownPage.seen.ask')}</OwnLink>
      </p>
    </>
  );
}

/** «Hvem har sett planen min», and how figures are made. */
export function SeenByPage(): ReactElement {
  const t = useOwnText();
  return (
    <WithOwnPage>
      {(own) => (
        <Page heading={t('ownPage.seen.heading')} documentTitle={t('ownPage.places.seenBy')}>
          <p className="own-intro">{t('ownPage.seen.intro')}</p>
          <EmergenciesCard today={own.today} />
          <ReportsCard today={own.today} />
          <AskedCard today={own.today} />
          <BoundDiscussionsCard own={own} />
          <div className="own-columns">
            <Card heading={t('ownPage.places.seenBy')}>
              <Seen today={own.today} />
            </Card>
            <div className="stack">
              <FiguresCard />
            </div>
          </div>
        </Page>
      )}
    </WithOwnPage>
  );
}
