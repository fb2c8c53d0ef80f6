import { type ReactElement, useState } from 'react';
import { measuredIndicators } from '#domain/indicator/measured';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import './indicators.css';
import type { Indicator } from './shown.ts';

interface Props {
  readonly indicator: Indicator;
  readonly decides: boolean;
}

/** Where it stood, where it shall be, and the days that it cannot be read across. */
export function Marks({ indicator, decides }: Props): ReactElement | null {
  const t = useText();
  const { aims, breaks } = indicator;
  if (aims.length + breaks.length === 0) return null;
  return (
    <ul className="rows marks">
      {aims.map(({ id, kind, percent, year, explanation, byName }) => (
        <li key={id}>
          <span className={`mark mark-${kind}`} aria-hidden="true" />
          <strong>{t(`indicators.aims.${kind}`)}:</strong>{' '}
          {t('indicators.aim', { percent, year: String(year) })}{' '}
          <span className="small quiet">{t('indicators.aimSaid', { explanation, name: byName })}</span>
          {kind === 'target' && isReached(indicator, percent) && (
            <p className="small">{t('indicators.reached')}</p>
          )}
        </li>
      ))}
      {breaks.map((one) => (
        <Break key={one.id} said={one} decides={decides} />
      ))}
    </ul>
  );
}

/** Said only where every truth that the rounding allows lies beyond the target. */
const isReached = ({ indicator, own }: Indicator, target: number): boolean => {
  const share = own.at(-1)?.share ?? null;
  if (share === null) return false;
  return measuredIndicators[indicator].better === 'higher' ? share.low >= target : share.high <= target;
};

function Break({
  said: { id, onDay, kind, explanation, byName, version },
  decides,
}: {
  readonly said: Indicator['breaks'][number];
  readonly decides: boolean;
}): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [takingBack, setTakingBack] = useState(false);
  const day = longDate(onDay);
  return (
    <li>
      <span className="mark mark-break" aria-hidden="true" />
      <strong>{t('indicators.breakOn', { day })}:</strong> {t(`indicators.breaks.${kind}`)}.{' '}
      <span className="small quiet">
        {version === null
          ? t('indicators.breakSaid', { explanation, name: byName })
          : t('indicators.versionSaid', { ...version, rule: t(`indicators.rules.${version.rule}`) })}
      </span>{' '}
      {decides && version === null && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            setTakingBack(true);
          }}
        >
          {t('indicators.takeBack')}
          <span className="visually-hidden">: {day}</span>
        </button>
      )}
      {takingBack && (
        <ReasonDialog
          draftKey={`break-back-${id}`}
          heading={t('indicators.takeBack')}
          label={t('indicators.takeBackWhy')}
          verb={t('indicators.takeBack')}
          onReason={async (reason) => {
            await verb(`/indicators/breaks/${id}/take-back`, { explanation: reason });
            await readAgain('/indicators');
          }}
          onClose={() => {
            setTakingBack(false);
          }}
        />
      )}
    </li>
  );
}
