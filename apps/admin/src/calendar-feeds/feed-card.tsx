import { type ReactElement, useId, useState } from 'react';
import type { Shape } from '#api-types';
import type { FeedReader } from '#domain/calendar-feed/calendar-feed';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { FieldFrame } from '../look/components/field-frame.tsx';
import { Loading } from '../look/components/loading.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

const path = '/calendar-feed';

/** The address, said this once: it is selected at a press or copied, and nothing else keeps it. */
function Address({ address }: { address: string }): ReactElement {
  const t = useSharedText();
  const id = useId();
  const hint = t('calendarFeeds.once');
  const [copied, setCopied] = useState(false);
  return (
    <>
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
      <p className="small">{t('calendarFeeds.how')}</p>
      <VerbButton
        kind="second"
        onPress={async () => {
          await navigator.clipboard.writeText(address);
          setCopied(true);
        }}
      >
        {t('calendarFeeds.copy')}
      </VerbButton>
      <p role="status">{copied && t('calendarFeeds.copied')}</p>
    </>
  );
}

interface Props {
  readonly whose: FeedReader;
}

/** Whether a calendar elsewhere can read the own appointments, and the verbs. */
function Feed(
  props: Props & { readonly of: Shape<'CalendarFeedStands'>; readonly onChange: () => void },
): ReactElement {
  const t = useSharedText();
  const sentence = useSentence();
  const today = useToday();
  const [address, setAddress] = useState<string>();
  const { whose, of, onChange } = props;
  const { madeAt, readAt, blockers } = of;
  const sentenceOf = (code: string): string => sentence(`calendarFeeds.blockers.${code}`) ?? code;
  const when = (at: string): string => `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  const renew = async (): Promise<void> => {
    const { data } = await verb<Shape<'CalendarFeedMade'>>(path);
    setAddress(`${window.location.origin}${data.path}`);
    onChange();
  };
  return (
    <>
      <p>{t(`calendarFeeds.what.${whose}`)}</p>
      <p className="small quiet">{t(`calendarFeeds.care.${whose}`)}</p>
      {blockers.map((code) => (
        <p key={code} className="info-box">
          {sentenceOf(code)}
        </p>
      ))}
      <p role="status">
        {madeAt !== null && t('calendarFeeds.since', { when: when(madeAt) })}{' '}
        {madeAt !== null &&
          (readAt === null ? t('calendarFeeds.notRead') : t('calendarFeeds.read', { when: when(readAt) }))}
        {madeAt === null && blockers.length === 0 && t('calendarFeeds.none')}
      </p>
      {address !== undefined && madeAt !== null && <Address address={address} />}
      <div className="buttons">
        {blockers.length === 0 && (
          <VerbButton kind={madeAt === null ? 'main' : 'second'} sentenceOf={sentenceOf} onPress={renew}>
            {madeAt === null ? t('calendarFeeds.make') : t('calendarFeeds.renew')}
          </VerbButton>
        )}
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
      {madeAt !== null && (
        <p className="small quiet">
          {t('calendarFeeds.renewHint')} {t(`calendarFeeds.ends.${whose}`)}
        </p>
      )}
    </>
  );
}

/** The own appointments in a calendar elsewhere: of somebody who works, of the young person, or of a guardian. */
export function FeedCard({ whose }: Props): ReactElement {
  const t = useSharedText();
  const { data, error, refetch } = useRead<Shape<'CalendarFeedStands'>>(path);
  return (
    <Card heading={t('calendarFeeds.heading')} id="kalender">
      {error && <ErrorInCard error={error} text={t('calendarFeeds.failed')} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading text={t('calendarFeeds.loading')} bars={2} />}
      {data !== undefined && <Feed whose={whose} of={data.data} onChange={() => void refetch()} />}
    </Card>
  );
}
