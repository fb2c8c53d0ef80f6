import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { BeAway } from '../team/be-away.tsx';
import { useStandIns } from './stand-in-card.tsx';

/** The reader's own days away: who stands in, whether they have said yes, and the way back before the time. */
export function AwayCard({ today }: { today: string }): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const own = useStandIns()?.own ?? [];
  return (
    <Card heading={t('startPage.away.heading')}>
      {own.length > 0 && (
        <ul className="rows">
          {own.map(({ id, from, until, standInName: name, answer }) => (
            <li key={id}>
              <p>
                {t('startPage.away.days', { from: nearDate(from, today), until: nearDate(until, today) })}{' '}
                {name === ''
                  ? t('startPage.away.nobody')
                  : t(`startPage.away.${answer ?? 'waits'}`, { name })}
              </p>
              {from <= today && (
                <VerbButton
                  small
                  kind="second"
                  onPress={async () => {
                    await verb(`/absence/${id}/return`, {});
                    await Promise.all(['/absence', '/my-day', '/my-list', '/young-people'].map(readAgain));
                  }}
                >
                  {t('startPage.away.back')}
                </VerbButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <BeAway />
        <Link className="button button-second" to="/caseload">
          {t('startPage.caseload.verb')}
        </Link>
      </div>
    </Card>
  );
}
