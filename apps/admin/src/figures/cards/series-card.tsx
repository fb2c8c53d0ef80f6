import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { type Marks, seriesDrawing, type SeriesPoint } from '../charts/series-drawing.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { usePeriodWords, useShortPeriodWords } from '../parts/period-words.ts';
import { SafeFigure } from '../parts/safe-figure.tsx';

interface Props {
  readonly heading: string;
  /** What has happened from the first to the last, in shown numbers. */
  readonly said: string;
  readonly points: readonly SeriesPoint[];
  readonly marks: Marks;
  readonly words: (value: number) => string;
  /** The same where there is little room. */
  readonly axisWords: (value: number) => string;
  /** What the rounding allows, from the one to the other. */
  readonly range: (low: number, high: number) => string;
  readonly about: string;
  /** How many are followed up in the period that the page is about. */
  readonly among: number | null;
  readonly value: string;
  readonly note?: string | undefined;
  readonly fromZero?: boolean;
  /** What is marked in the drawing, explained. */
  readonly explained?: ReactNode;
}

/** A figure through the published quarters. */
export function SeriesCard({
  heading,
  said,
  points,
  marks,
  words,
  axisWords,
  range,
  about,
  among,
  value,
  note,
  fromZero = false,
  explained,
}: Props): ReactElement {
  const t = useText();
  const periodWords = usePeriodWords();
  const short = useShortPeriodWords();
  const shown = points.filter((point) => point.value !== null);
  const draw = seriesDrawing({
    ...{ points, marks, words, axisWords, periodWords: short, fromZero },
    first: marks.baseline === undefined ? t('figures.series.baseline') : undefined,
  });
  const each = shown.map((point) => `${periodWords(point.period)}: ${words(point.value ?? 0)}`);
  return (
    <ChartCard
      heading={heading}
      among={among}
      about={about}
      text={
        <p>
          {said} {t(marks.baseline === undefined ? 'figures.series.band' : 'figures.series.bandAlone')}
        </p>
      }
      note={note}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.period'), value, t('figures.series.likely')]}
          lines={points.toReversed().map((point) => ({
            code: point.quarter,
            name: periodWords(point.period),
            values:
              point.value === null
                ? [<SafeFigure key="value" value={null} />, '']
                : [words(point.value), range(point.low ?? 0, point.high ?? 0)],
          }))}
        />
      }
    >
      {shown.length === 0 ? (
        <p>{t('figures.series.nothing')}</p>
      ) : (
        <>
          <Drawing label={`${heading}. ${each.join(', ')}.`} draw={draw} />
          {explained}
        </>
      )}
    </ChartCard>
  );
}
