import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';

export type Indicators = Shape<'IndicatorsShown'>;
export type Indicator = Shape<'IndicatorShown'>;
export type OwnNumber = Shape<'IndicatorNumber'>;

/** A place in words: its name, «Fylke 99», or all. */
export function usePlaceWords(): (place: { code: string; name: string }) => string {
  const t = useText();
  return ({ code, name }) => {
    if (code === '0') return t('indicators.everywhere');
    return name === '' ? t('indicators.county', { code }) : name;
  };
}

/** A share in whole percent; its ends are only «under 10 %» and «over 90 %». */
export function useShareWords(): (percent: number) => string {
  const t = useText();
  return (percent) => {
    if (percent < 10) return t('indicators.low');
    return percent > 90 ? t('indicators.high') : `${String(percent)}\u00A0%`;
  };
}
