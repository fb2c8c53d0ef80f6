import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { useRead } from '../providers/use-read.ts';
import { BackgroundCard } from './background-card.tsx';

/** My immigrant background, for figures alone: to answer, to change and to take away. */
export function BackgroundPage(): ReactElement {
  const t = useOwnText();
  const path = `${useOwnPath()}/own-immigrant-background`;
  const { data, error, refetch } = useRead<Shape<'OwnImmigrantBackground'>>(path);
  return (
    <Page heading={t('immigrantBackground.heading')}>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data !== undefined && <BackgroundCard path={path} answered={data.data.answer} />}
    </Page>
  );
}
