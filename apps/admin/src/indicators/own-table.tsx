import type { ReactElement } from 'react';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { percentRange } from '../i18n/norwegian-number.ts';
import { type Indicator, type OwnNumber, useShareWords } from './shown.ts';

/** Our own numbers, newest first: share, what the rounding allows, and the two numbers that it is made of. */
export function OwnTable({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const t = useText();
  const words = usePeriodWords();
  const caption = `${t(`indicators.names.${indicator.indicator}`)}: ${t('indicators.own')}`;
  return (
    <>
      <h4>{t('indicators.own')}</h4>
      {indicator.pooled && (
        <p className="small">
          {t('indicators.pooled')} <ShareOf own={indicator.pooled} />
        </p>
      )}
      <div className="figures-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="figures">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.quarter')}</th>
              <th scope="col">{t('indicators.share')}</th>
              <th scope="col">{t('indicators.uncertainty')}</th>
              <th scope="col">{t('indicators.count')}</th>
            </tr>
          </thead>
          <tbody>
            {indicator.own.toReversed().map((own) => (
              <tr key={own.quarter}>
                <th scope="row">{words(own.period)}</th>
                <td>
                  <ShareOf own={own} />
                </td>
                <td>{own.share === null ? '' : percentRange(own.share.low / 100, own.share.high / 100)}</td>
                <td>
                  <SafeFigure value={own.part} /> / <SafeFigure value={own.whole} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ShareOf({ own: { share } }: { readonly own: OwnNumber }): ReactElement {
  const words = useShareWords();
  return share === null ? <SafeFigure value={null} /> : <>{words(share.percent)}</>;
}
