import { type ReactElement, useId, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { FieldFrame } from '../look/components/field-frame.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

const path = '/calendar-feed';

/** The address, said this once: it is selected at a press, and nothing else keeps it. */
function Address({ address }: { address: string }): ReactElement {
  const t = useText();
  const id = useId();
  const hint = t('calendarFeeds.once');
  return (
    <FieldFrame id={id} label={t('calendarFeeds.address')} hint={hint}>
      <input
        id={id}
        type="text"
        readOnly
        value={address}
        aria-describedby={FieldFrame.describedBy(id, hint)}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </FieldFrame>
  );
}

/** Whether a calendar elsewhere can read the own appointments, and the verbs. */
function FeedCard({ of, onChange }: { of: Shape<'CalendarFeedStands'>; onChange: () => void }): ReactElement {
  const t = useText();
  const today = useToday();
  const [address, setAddress] = useState<string>();
  const { madeAt, readAt } = of;
  const when = (at: string): string => `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  const renew = async (): Promise<void> => {
    const { data } = await verb<Shape<'CalendarFeedMade'>>(path);
    setAddress(`${window.location.origin}${data.path}`);
    onChange();
  };
  return (
    <Card heading={t('calendarFeeds.heading')}>
      <p>{t('calendarFeeds.what')}</p>
      <p className="small quiet">{t('calendarFeeds.care')}</p>
      <p role="status">
        {madeAt === null ? t('calendarFeeds.none') : t('calendarFeeds.since', { when: when(madeAt) })}{' '}
        {madeAt !== null &&
          (readAt === null ? t('calendarFeeds.notRead') : t('calendarFeeds.read', { when: when(readAt) }))}
      </p>
      {address !== undefined && madeAt !== null && <Address address={address} />}
      <div className="buttons">
        <VerbButton onPress={renew}>
          {madeAt === null ? t('calendarFeeds.make') : t('calendarFeeds.renew')}
        </VerbButton>
        {madeAt !== null && (
          <VerbButton
            kind="second"
            onPress={async () => {
              await verb(`${path}/withdraw`);
              setAddress(undefined);
              onChange();
            }}
          >
            {t('calendarFeeds.withdraw')}
          </VerbButton>
        )}
      </div>
      {madeAt !== null && <p className="small quiet">{t('calendarFeeds.renewHint')}</p>}
    </Card>
  );
}

/** «Kalenderen min». */
export function CalendarPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'CalendarFeedStands'>>(path);
  return (
    <Page heading={t('calendarFeeds.title')}>
      {error && <ErrorInCard error={error} text={t('calendarFeeds.failed')} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading text={t('calendarFeeds.loading')} bars={2} />}
      {data !== undefined && <FeedCard of={data.data} onChange={() => void refetch()} />}
    </Page>
  );
}
