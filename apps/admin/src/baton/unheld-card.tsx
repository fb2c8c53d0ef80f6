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

type Cases = ReturnType<typeof useUnheld>;

/** Why nobody holds it, in words; what the page does not know by name is said as what it is. */
const reasonOf = (why: string): keyof typeof baton.unheld.rows =>
  isKeyOf(baton.unheld.rows, why) ? why : 'nobody';

function CasesToTake({ cases, heading }: { cases: Cases; heading: string }): ReactElement | null {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  if (cases.length === 0) return null;
  return (
    <Card heading={heading} tone="danger">
      <ul className="rows">
        {cases.map(({ youngPersonId, name, serviceName, serviceKind, since, why }) => (
          <li key={youngPersonId} className="unheld">
            <div>
              <p className="strong">{name}</p>
              <p>
                <ServiceTile side={sideOf(serviceKind)} name={serviceName} nameHidden />{' '}
                {t(`baton.unheld.rows.${reasonOf(why)}`, {
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

/** Cases whose holder is not there, or may not be much longer: name, service, why and since when, and the verb. */
export function UnheldCard(): ReactElement {
  const t = useText();
  const cases = useUnheld();
  const soon = cases.filter(({ why }) => why === 'sender-runs-out');
  const now = cases.filter(({ why }) => why !== 'sender-runs-out');
  return (
    <>
      <CasesToTake cases={now} heading={t('baton.unheld.heading', { count: now.length })} />
      <CasesToTake cases={soon} heading={t('baton.unheld.soonHeading', { count: soon.length })} />
    </>
  );
}
