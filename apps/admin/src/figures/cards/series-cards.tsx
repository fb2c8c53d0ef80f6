import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { changeOf, shareChangeOf } from '#domain/release/change';
import { useText } from '../../i18n/catalogue.tsx';
import { number, percent } from '../../i18n/norwegian-number.ts';
import type { Marks } from '../charts/series-drawing.ts';
import { everybody, outsideIn } from '../parts/group.ts';
import { breaksIn, countSeries, shareSeries } from '../parts/series.ts';
import { SeriesCard } from './series-card.tsx';

interface Props {
  readonly points: readonly Shape<'ReleasePoint'>[];
  readonly about: string;
}

const percentOf = (value: number): string => percent(value / 100);
const countOf = (value: number): string => number(value);

function useMarks(points: Props['points']): Marks {
  const t = useText();
  const word = t('figures.series.break');
  return { target: undefined, breaks: breaksIn(points).map((quarter) => ({ quarter, word })) };
}

/** The share outside through the published quarters. */
export function ShareSeriesCard({ points, about }: Props): ReactElement {
  const t = useText();
  const marks = useMarks(points);
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
      words={percentOf}
      about={about}
    />
  );
}

/** How many are followed up through the published quarters. */
export function CountSeriesCard({ points, about }: Props): ReactElement {
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
      about={about}
    />
  );
}
