import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { helpStatuses } from '#domain/help-request/statuses';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { WithdrawRequest } from './withdraw-request.tsx';

interface Props {
  readonly requests: readonly Shape<'HelpAsked'>[];
  readonly today: string;
  readonly onWithdrawn: () => Promise<void>;
}

/** What was asked, and who does what now: the same words whether the young person is in Laget from before or not. */
export function AskedCard({ requests, today, onWithdrawn }: Props): ReactElement | null {
  const t = useText();
  if (requests.length === 0) return null;
  const about = ({ asker, givenName: name, municipality }: Shape<'HelpAsked'>): string =>
    asker === 'guardian'
      ? t('helpRequests.forChild', { name, municipality })
      : t('helpRequests.forSelf', { municipality });
  return (
    <Card heading={t('helpRequests.asked')}>
      <ul className="rows">
        {requests.map((one) => (
          <li key={one.id}>
            <h3>{about(one)}</h3>
            <p role="status">
              {t(`helpRequests.states.${one.status}`, {
                date: nearDate(one.answerBy, today),
                by: one.byName ?? '',
                service: one.byService ?? '',
                reason: one.endReason ?? '',
              })}
            </p>
            <p className="small quiet">
              {t('helpRequests.askedOn', { date: nearDate(dateInNorway(one.askedAt), today) })}
            </p>
            {helpStatuses[one.status].open && <WithdrawRequest id={one.id} onDone={onWithdrawn} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
