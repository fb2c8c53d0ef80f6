import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import type { YoungPersonCase } from './use-case.ts';

/** Who took the case up again and why, until a consent or a legal basis has made it active. */
function Reopened({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const since = of.followUps.at(-1)?.since ?? '';
  const event = of.events.findLast(({ kind, at }) => kind === 'follow-up-reopened' && at >= since);
  const reason = event?.payload['reason'];
  if (event === undefined || typeof reason !== 'string') return null;
  const date = nearDate(dateInNorway(event.at), of.today);
  return <> {t('casePage.reopened', { who: event.byName, date, reason })}</>;
}

/** What the follow-up's status means for what can be read; nothing while it is active. */
export function FollowUpLine({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const status = of.followUps.at(-1)?.status;
  if (status === undefined || status === 'active') return null;
  return (
    <p className="quiet-box follow-up-line">
      {t(`casePage.${status}`)}
      {status === 'registered' && <Reopened of={of} />}
    </p>
  );
}
