import type { ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { baton } from '../i18n/nb/baton.ts';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { sideOf } from '../look/services.ts';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { useUnheld } from './use-unheld.ts';
import './baton.css';

/** Cases whose holder is not there: name, service and since when, and the verb. Nothing when there are none. */
export function UnheldCard(): ReactElement | null {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const cases = useUnheld();
  if (cases.length === 0) return null;
  return (
    <Card heading={t('baton.unheld.heading', { count: cases.length })} tone="danger">
      <ul className="rows">
        {cases.map(({ youngPersonId, name, serviceName, serviceKind, since, why }) => (
          <li key={youngPersonId} className="unheld">
            <div>
              <p className="strong">{name}</p>
              <p>
                <ServiceTile side={sideOf(serviceKind)} name={serviceName} nameHidden />{' '}
                {t(`baton.unheld.rows.${isKeyOf(baton.unheld.rows, why) ? why : 'nobody'}`, {
                  service: serviceName,
                  date: nearDate(since, today),
                })}
              </p>
            </div>
            <VerbButton
              kind="baton"
              small
              onPress={async () => {
                await verb(`/unheld-cases/${youngPersonId}/take-over`);
                await navigate(casePageOf(youngPersonId));
                await Promise.all([readAgain('/my-day'), readAgain('/my-list'), readAgain('/unheld-cases')]);
              }}
            >
              {t('baton.unheld.take')}
              <span className="visually-hidden"> {t('baton.unheld.takeFor', { name })}</span>
            </VerbButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
