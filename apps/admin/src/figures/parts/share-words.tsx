import type { ReactElement } from 'react';
import { rangeSaidAs, saidAs } from '#domain/indicator/rate';
import type { Change } from '#domain/release/change';
import type { ShareShown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { usePeriodWords } from './period-words.ts';

/** «33 %», «under 10 %» or «over 90 %»: the only way in which a share is written, also in drawings. */
export function usePercentWords(): (percent: number) => string {
  const t = useText();
  return (percent) => t(`figures.rate.${saidAs(percent)}`, { percent });
}

/** «30 %», «< 10 %» or «> 90 %»: a share on an axis, where there is little room. */
export function useAxisWords(): (percent: number) => string {
  const t = useText();
  return (percent) => {
    const said = saidAs(percent);
    return said === 'shown' ? t('figures.rate.shown', { percent }) : t(`figures.rate.axis.${said}`);
  };
}

/** The words of a share; undefined where it is not shown. */
export function useShareWords(): (share: ShareShown | null) => string | undefined {
  const words = usePercentWords();
  return (share) => (share === null ? undefined : words(share.percent));
}

/** What the rounding allows: «mellom 29 og 38 %» in a sentence, «29–38 %» in a table, «høyst 15 %» at the ends. */
export function useRangeWords(
  place: 'sentence' | 'table',
): (range: Pick<ShareShown, 'low' | 'high'>) => string {
  const t = useText();
  return ({ low, high }) => {
    const said = rangeSaidAs({ low, high });
    const form = said === 'between' && place === 'table' ? 'short' : said;
    return t(`figures.rate.ranges.${form}`, { low, high });
  };
}

/** What the rounding allows: «Trolig mellom 29 og 38 %.» */
export function ShareRange({ share }: { readonly share: ShareShown | null }): ReactElement {
  const t = useText();
  const range = useRangeWords('sentence');
  if (share === null) return <>{t('figures.rate.tooFew')}</>;
  return <>{t('figures.rate.likely', { range: range(share) })}</>;
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
