import type { ReactElement } from 'react';
import { highestShown, lowestShown } from '#domain/indicator/rate';
import type { Change } from '#domain/release/change';
import type { ShareShown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { usePeriodWords } from './period-words.ts';

/** «33 %», «under 10 %» or «over 90 %»; undefined where a share is not shown. */
export function useShareWords(): (share: ShareShown | null) => string | undefined {
  const t = useText();
  return (share) => {
    if (share === null) return undefined;
    const { percent } = share;
    if (percent < lowestShown) return t('figures.rate.under');
    return t(percent > highestShown ? 'figures.rate.over' : 'figures.rate.shown', { percent });
  };
}

/** What the rounding allows: «Trolig mellom 29 og 38 %.» */
export function ShareRange({ share }: { readonly share: ShareShown | null }): ReactElement {
  const t = useText();
  if (share === null) return <>{t('figures.rate.tooFew')}</>;
  return <>{t('figures.rate.likely', { low: share.low, high: share.high })}</>;
}

/** «Omtrent uendret siden 2. kvartal 2026.» Nothing where there is none before. */
export function useChangeWords(): (change: Change | null, before: string | undefined) => string | undefined {
  const t = useText();
  const periodWords = usePeriodWords();
  return (change, before) =>
    change === null || before === undefined
      ? undefined
      : t(`figures.change.${change}`, { before: periodWords(before) });
}
