import type { ReactElement } from 'react';
import { measuredIndicators } from '#domain/indicator/measured';
import { standsTo } from '#domain/indicator/marks';
import { Drawing } from '../figures/charts/drawing.tsx';
import { seriesDrawing } from '../figures/charts/series-drawing.ts';
import { usePeriodWords, useShortPeriodWords } from '../figures/parts/period-words.ts';
import { useAxisWords, usePercentWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import type { Indicator } from './shown.ts';
import { useIndicatorMarks } from './use-indicator-marks.ts';

/** An indicator through the published quarters, with where it began, where it shall be, and where it cannot be read across. */
export function IndicatorChart({ indicator }: { readonly indicator: Indicator }): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const short = useShortPeriodWords();
  const words = usePercentWords();
  const axisWords = useAxisWords();
  const points = indicator.own.map(({ quarter, period, share }) => ({
    ...{ quarter, period, value: share?.percent ?? null, low: share?.low ?? null, high: share?.high ?? null },
  }));
  const quarters = points.map(({ quarter }) => quarter);
  const marks = useIndicatorMarks(indicator, quarters);
  const shown = points.filter(({ value }) => value !== null);
  if (shown.length < 2) return null;
  const each = shown.map(({ period, value }) => `${periodWords(period)}: ${words(value ?? 0)}`);
  const breaks = marks.breaks.map(
    ({ quarter, word }) =>
      `${word}: ${periodWords(points.find((point) => point.quarter === quarter)?.period ?? quarter)}`,
  );
  const levels = [marks.baseline, marks.target].flatMap((level) => (level === undefined ? [] : [level.word]));
  return (
    <>
      <p>
        <Standing indicator={indicator} /> {t('figures.series.bandAlone')}
      </p>
      <Drawing
        label={`${t(`indicators.names.${indicator.indicator}`)}. ${[each.join(', '), ...levels, ...breaks].join('. ')}.`}
        draw={seriesDrawing({
          ...{ points, marks, words, axisWords, periodWords: short, fromZero: false, first: undefined },
        })}
      />
    </>
  );
}

/** The newest share beside what somebody has set, as far as the rounding lets it be said. */
function Standing({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const t = useText();
  const share = indicator.own.at(-1)?.share ?? null;
  const { better } = measuredIndicators[indicator.indicator];
  const said = indicator.aims.map(({ kind, percent: aim }) => {
    if (share === null) return '';
    const stands = standsTo(share, aim);
    if (stands === 'alike') return t(`indicators.stands.${kind}.alike`);
    const isBetter = (stands === 'above') === (better === 'higher');
    return t(`indicators.stands.${kind}.${isBetter ? 'better' : 'worse'}`);
  });
  return <>{said.join(' ')}</>;
}
