import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { type Marks, seriesDrawing, type SeriesPoint } from '../charts/series-drawing.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { useQuarterWords, useShortQuarterWords } from '../parts/quarter-words.ts';
import { SafeFigure } from '../parts/safe-figure.tsx';

interface Props {
  readonly heading: string;
  /** What has happened from the first to the last, in shown numbers. */
  readonly said: string;
  readonly points: readonly SeriesPoint[];
  readonly marks: Marks;
  readonly words: (value: number) => string;
  readonly about: string;
  readonly value: string;
  readonly fromZero?: boolean;
}

/** A figure through the published quarters. */
export function SeriesCard({
  heading,
  said,
  points,
  marks,
  words,
  about,
  value,
  fromZero = false,
}: Props): ReactElement {
  const t = useText();
  const quarterWords = useQuarterWords();
  const short = useShortQuarterWords();
  const shown = points.filter((point) => point.value !== null);
  const draw = seriesDrawing({
    ...{ points, marks, words, quarterWords: short, fromZero },
    baseline: t('figures.series.baseline'),
  });
  const each = shown.map((point) => `${quarterWords(point.quarter)}: ${words(point.value ?? 0)}`);
  return (
    <ChartCard
      heading={heading}
      about={about}
      text={
        <p>
          {said} {t('figures.series.band')}
        </p>
      }
      note={marks.breaks.length === 0 ? undefined : t('figures.series.breakNote')}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.period'), value, t('figures.series.likely')]}
          lines={points.toReversed().map((point) => ({
            code: point.quarter,
            name: quarterWords(point.quarter),
            values:
              point.value === null
                ? [<SafeFigure key="value" value={null} />, '']
                : [words(point.value), `${words(point.low ?? 0)}–${words(point.high ?? 0)}`],
          }))}
        />
      }
    >
      {shown.length === 0 ? (
        <p>{t('figures.series.nothing')}</p>
      ) : (
        <Drawing label={`${heading}. ${each.join(', ')}.`} draw={draw} />
      )}
    </ChartCard>
  );
}
