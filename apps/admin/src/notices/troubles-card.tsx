import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import type { Shape } from '#api-types';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

type Trouble = Shape<'MailTrouble'>;

function Row({ trouble }: { trouble: Trouble }): ReactElement {
  const t = useText();
  const today = useToday();
  const { name, receiverKind, state, code, attempts, at } = trouble;
  const when = `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  return (
    <li>
      <p className="strong">{name === '' ? t(`notices.troubles.receivers.${receiverKind}`) : name}</p>
      <p>{t(`notices.troubles.states.${state}`)}</p>
      <p className="small quiet">
        {code === ''
          ? t('notices.troubles.facts', { when, attempts })
          : t('notices.troubles.factsWithCode', { when, attempts, code })}
      </p>
    </li>
  );
}

/** Messages that did not come through, to those who look after the receivers' addresses. Never what they were about. */
export function TroublesCard(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Trouble[]>('/notice-troubles');
  return (
    <Card heading={t('notices.troubles.heading')}>
      <p>{t('notices.troubles.intro')}</p>
      {data === undefined && error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data?.data.length === 0 && <p className="quiet">{t('notices.troubles.none')}</p>}
      <ul className="rows">
        {data?.data.map((trouble) => (
          <Row key={trouble.id} trouble={trouble} />
        ))}
      </ul>
    </Card>
  );
}
