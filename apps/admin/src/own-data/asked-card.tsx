import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { type OwnRequests, useOwnRequests } from './use-own-requests.ts';

type Request = OwnRequests['requests'][number];

function useFrom(today: string): (request: Request) => string {
  const t = useOwnText();
  return ({ kind, serviceName: service, askedAt }) => {
    const what = { kind: t(`ownData.asked.kinds.${kind}`), date: nearDate(dateInNorway(askedAt), today) };
    return service === null
      ? t('ownData.asked.from', what)
      : t('ownData.asked.fromService', { ...what, service });
  };
}

function Asked({ request, today }: { request: Request; today: string }): ReactElement {
  const t = useOwnText();
  const fromOf = useFrom(today);
  const { kind, status, text, answerBy, answerText, answeredAt, answeredByName } = request;
  const by = {
    name: answeredByName ?? '',
    day: answeredAt === null ? '' : nearDate(dateInNorway(answeredAt), today),
  };
  const where = (): string => {
    if (status === 'received') return t('ownData.asked.received', { by: dayAndMonth(answerBy) });
    if (status === 'refused' && kind !== 'correction') return t('ownData.asked.refusedOther', by);
    return t(`ownData.asked.status.${status}`, by);
  };
  return (
    <li className="own-written">
      <OwnWords words={text} from={fromOf(request)} />
      <p className="small quiet">{where()}</p>
      {answerText !== null && <p className="quiet-box">{answerText}</p>}
    </li>
  );
}

/** «Det du har bedt om»: each request, where it is, and the answer. */
export function AskedCard(): ReactElement | null {
  const t = useOwnText();
  const { data, error, refetch } = useOwnRequests();
  if (error) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.data.requests.length === 0) return null;
  const { requests, today } = data.data;
  return (
    <Card heading={t('ownData.asked.heading')}>
      <ul className="rows">
        {requests.map((request) => (
          <Asked key={request.id} request={request} today={today} />
        ))}
      </ul>
    </Card>
  );
}
