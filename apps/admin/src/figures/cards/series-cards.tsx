import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { changeOf, shareChangeOf } from '#domain/release/change';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { Marks } from '../../indicators/marks.tsx';
import type { Indicator, Indicators } from '../../indicators/shown.ts';
import { useIndicatorMarks } from '../../indicators/use-indicator-marks.ts';
import { useRead } from '../../providers/use-read.ts';
import type { Marks as Marked } from '../charts/series-drawing.ts';
import type { Asked } from '../parts/asked.ts';
import { everybody, outsideIn } from '../parts/group.ts';
import { useAxisWords, usePercentWords, useRangeWords } from '../parts/share-words.tsx';
import { breaksIn, countSeries, shareSeries } from '../parts/series.ts';
import { SeriesCard } from './series-card.tsx';

interface Props {
  readonly points: readonly Shape<'ReleasePoint'>[];
  readonly about: string;
  /** How many are followed up in the period that the page is about. */
  readonly among: number | null;
}

const countOf = (value: number): string => number(value);

function useMarks(points: Props['points']): Marked {
  const t = useText();
  const word = t('figures.series.break');
  return {
    ...{ target: undefined, baseline: undefined },
    breaks: breaksIn(points).map((quarter) => ({ quarter, word })),
  };
}

/** The share of everybody is an indicator: its aims and breaks are drawn with it, and explained. */
function useIndicator({ place, group }: Pick<Asked, 'place' | 'group'>): Indicator | undefined {
  const { data } = useRead<Indicators>(`/indicators?place=${place}`);
  if (group !== '') return undefined;
  return data?.data.indicators.find(({ indicator }) => indicator === 'outside');
}

const breakNote = (t: ReturnType<typeof useText>, points: Props['points']): string | undefined =>
  breaksIn(points).length === 0 ? undefined : t('figures.series.breakNote');

/** The share outside through the published quarters. */
export function ShareSeriesCard({
  points,
  about,
  among,
  asked,
}: Props & { readonly asked: Pick<Asked, 'place' | 'group'> }): ReactElement {
  const t = useText();
  const words = usePercentWords();
  const axisWords = useAxisWords();
  const range = useRangeWords('table');
  const own = useMarks(points);
  const indicator = useIndicator(asked);
  const said = useIndicatorMarks(
    indicator,
    points.map(({ quarter }) => quarter),
  );
  const marks = { ...said, breaks: [...own.breaks, ...said.breaks] };
  const shown = points.filter((point) => outsideIn(point).share !== null);
  const [first, last] = [shown.at(0), shown.at(-1)];
  const change = first && last && shareChangeOf(outsideIn(first).share, outsideIn(last).share);
  return (
    <SeriesCard
      heading={t('figures.series.share.title')}
      said={change === undefined || change === null ? '' : t(`figures.series.share.${change}`)}
      value={t('figures.series.share.value')}
      points={shareSeries(points)}
      marks={marks}
      words={words}
      axisWords={axisWords}
      range={(low, high) => range({ low, high })}
      about={about}
      among={among}
      note={breakNote(t, points)}
      explained={indicator && <Marks indicator={indicator} decides={false} />}
    />
  );
}

/** How many are followed up through the published quarters. */
export function CountSeriesCard({ points, about, among }: Props): ReactElement {
  const t = useText();
  const marks = useMarks(points);
  const shown = points.filter(({ total }) => total !== null);
  const [first, last] = [shown.at(0), shown.at(-1)];
  const change = first && last && changeOf(everybody(first), everybody(last));
  return (
    <SeriesCard
      heading={t('figures.series.count.title')}
      said={change === undefined || change === null ? '' : t(`figures.series.count.${change}`)}
      value={t('figures.count')}
      fromZero
      points={countSeries(points)}
      marks={marks}
      words={countOf}
      axisWords={countOf}
      range={(low, high) => `${countOf(low)}–${countOf(high)}`}
      about={about}
      among={among}
      note={breakNote(t, points)}
    />
  );
}
