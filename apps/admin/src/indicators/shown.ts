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
