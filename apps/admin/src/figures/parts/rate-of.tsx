import type { ReactElement } from 'react';
import { highestShown, lowestShown, type Rate, rateOf } from '#domain/indicator/rate';
import { useText } from '../../i18n/catalogue.tsx';

interface Props {
  readonly part: number | null;
  readonly whole: number | null;
}

/** «33 %», «under 10 %» or «over 90 %»; nothing when the group is too small. */
export function RateNumber(props: Props): ReactElement | null {
  const t = useText();
  const rate = rateOf(props.part, props.whole);
  if (rate === null) return null;
  return <>{t(wordOf(rate), { percent: rate.percent })}</>;
}

const wordOf = ({ percent }: Rate) => {
  if (percent < lowestShown) return 'figures.rate.under';
  return percent > highestShown ? 'figures.rate.over' : 'figures.rate.shown';
};

/** What the rounding allows: «Trolig mellom 29 og 38 %.» */
export function RateRange(props: Props): ReactElement {
  const t = useText();
  const rate = rateOf(props.part, props.whole);
  if (rate === null) return <>{t('figures.rate.tooFew')}</>;
  return <>{t('figures.rate.likely', { low: rate.low, high: rate.high })}</>;
}
