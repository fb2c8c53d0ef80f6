import { breaksIn } from '#domain/indicator/marks';
import type { Marks } from '../figures/charts/series-drawing.ts';
import { useText } from '../i18n/catalogue.tsx';
import type { Indicator } from './shown.ts';

/** An indicator's aims and breaks, as they are drawn: several breaks are numbered as they stand in the list. */
export function useIndicatorMarks(indicator: Indicator | undefined, quarters: readonly string[]): Marks {
  const t = useText();
  const breaks = indicator?.breaks ?? [];
  const levelOf = (kind: 'baseline' | 'target') => {
    const aim = indicator?.aims.find((one) => one.kind === kind);
    if (aim === undefined) return undefined;
    const { percent, year } = aim;
    const word = `${t(`indicators.aims.${kind}`)} ${t('indicators.aim', { percent, year: String(year) })}`;
    return { value: percent, word };
  };
  const word = t('figures.series.break');
  const numbered = (at: number): string => (breaks.length < 2 ? word : `${word} ${String(at + 1)}`);
  return {
    target: levelOf('target'),
    baseline: levelOf('baseline'),
    breaks: breaksIn(breaks, quarters).map(({ quarter, said }) => ({
      quarter,
      word: numbered(breaks.indexOf(said)),
    })),
  };
}
