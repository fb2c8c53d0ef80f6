import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { useOwnRequests } from './use-own-requests.ts';

/** Where the erasure of everything stands, in plain words; nothing when none is opened. */
export function ErasureCard(): ReactElement | null {
  const t = useOwnText();
  const erasure = useOwnRequests().data?.data.erasure ?? null;
  if (erasure === null) return null;
  const { state, graceEndsOn, endedReason, archives } = erasure;
  const day = graceEndsOn === null ? '' : longDate(graceEndsOn);
  const going = state === 'preparing' || state === 'approving' || state === 'waiting';
  return (
    <Card heading={t('ownData.erasure.heading')}>
      <p className="strong">{t(`ownData.erasure.states.${state}`, { day, reason: endedReason ?? '' })}</p>
      {state === 'refused' && <p>{t('ownData.erasure.complain')}</p>}
      {going && (
        <ul className="rows">
          {archives.map(({ organisationName: name, decision, reason }) => (
            <li key={name}>
              {t(decision === 'transfer' ? 'ownData.erasure.keeps' : 'ownData.erasure.keepsNothing', {
                name,
                reason,
              })}
            </li>
          ))}
        </ul>
      )}
      {going && <p className="small quiet">{t('ownData.erasure.stands')}</p>}
    </Card>
  );
}
