import { type ReactElement, useEffect } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime } from '../i18n/norwegian-time.ts';
import { VerbButton } from '../look/components/verb-button.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useToday } from '../providers/use-session.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { useCategoryWords } from './use-category-words.ts';
import { endEmergency, type OwnEmergency, useEmergencies, useEmergenciesAgain } from './use-emergencies.ts';
import './emergency.css';

/** A little later than the end, and never in a hurry: the clock of this machine may differ from the server's. */
const millisecondsUntil = (endsAt: string): number =>
  Math.max(15_000, new Date(endsAt).getTime() - Date.now() + 1_000);

function Band({ of, onEnd }: { of: OwnEmergency; onEnd: () => Promise<void> }): ReactElement {
  const t = useText();
  const today = useToday();
  const words = useCategoryWords();
  const { id, youngPersonId, endsAt, toldLaterOn } = of;
  const name = of.givenName ?? '';
  const holder = of.holderName ?? '';
  const told =
    toldLaterOn === null || toldLaterOn <= today
      ? t('emergency.band.told', { name, holder })
      : t('emergency.band.toldLater', { name, holder, date: nearDate(toldLaterOn, today) });
  return (
    <div className="emergency-band-line">
      <p>
        <Icon name="danger" />
        <span>
          <strong>{t('emergency.band.what', { name, categories: words(of.categories) })}</strong>{' '}
          {t('emergency.band.until', { time: clockTime(endsAt) })} {told}{' '}
          {youngPersonId !== null && (
            <Link to={casePageOf(youngPersonId)}>{t('emergency.band.read', { name })}</Link>
          )}
        </span>
      </p>
      <VerbButton
        small
        onPress={async () => {
          await endEmergency(id);
          await onEnd();
        }}
      >
        {t('emergency.band.end')}
      </VerbButton>
    </div>
  );
}

/** The red band under the bar, on every page, as long as an emergency access is open. It goes when the time is out. */
export function EmergencyBand(): ReactElement | null {
  const t = useText();
  const again = useEmergenciesAgain();
  const active = (useEmergencies().data?.data.emergencies ?? []).filter(({ state }) => state === 'active');
  const first = active.map(({ endsAt }) => endsAt).toSorted()[0];
  useEffect(() => {
    if (first === undefined) return undefined;
    const timer = setTimeout(() => void again(), Math.min(millisecondsUntil(first), 2 ** 31 - 1));
    return () => {
      clearTimeout(timer);
    };
  });
  if (active.length === 0) return null;
  return (
    <div className="emergency-band" role="region" aria-label={t('emergency.band.label')}>
      {active.map((of) => (
        <Band key={of.id} of={of} onEnd={again} />
      ))}
    </div>
  );
}
