import type { ReactElement } from 'react';
import { pooledQuarters } from '#domain/indicator/share';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { usePercentWords, useRangeWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import type { Indicator, OwnNumber } from './shown.ts';
import { TableScroll } from '../figures/parts/table-scroll.tsx';

/** Our own numbers, newest first: share, what the rounding allows, and the two numbers that it is made of. */
export function OwnTable({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const t = useText();
  const words = usePeriodWords();
  const range = useRangeWords('table');
  const caption = `${t(`indicators.names.${indicator.indicator}`)}: ${t('indicators.own')}`;
  return (
    <>
      <h4>{t('indicators.own')}</h4>
      {indicator.pooled && (
        <p className="small">
          {t('indicators.pooled', { count: Math.min(pooledQuarters, indicator.own.length) })}{' '}
          <ShareOf own={indicator.pooled} />
        </p>
      )}
      <TableScroll label={caption}>
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
                <td>{own.share === null ? '' : range(own.share)}</td>
                <td>
                  <SafeFigure value={own.part} /> / <SafeFigure value={own.whole} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function ShareOf({ own: { share } }: { readonly own: OwnNumber }): ReactElement {
  const words = usePercentWords();
  return share === null ? <SafeFigure value={null} /> : <>{words(share.percent)}</>;
}
