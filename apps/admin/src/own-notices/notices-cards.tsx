import type { ReactElement } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { AddressCard } from './address-card.tsx';
import { ChoiceCard } from './choice-card.tsx';
import { useOwnNotices } from './use-own-notices.ts';

/** How the reader is told, and where: the same for everybody. */
export function NoticesCards(): ReactElement {
  const t = useSharedText();
  const { data, error, refetch } = useOwnNotices();
  if (data === undefined)
    return (
      <Card heading={t('ownNotices.heading')}>
        {error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Card>
    );
  return (
    <>
      <ChoiceCard notices={data.data} />
      <AddressCard notices={data.data} />
    </>
  );
}
