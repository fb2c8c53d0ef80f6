import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { type PersistenceOfOthers, persistenceOfOthers } from '#domain/indicator/persistence-series';
import { useText } from '../../i18n/catalogue.tsx';
import { number, percent } from '../../i18n/norwegian-number.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { useRead } from '../../providers/use-read.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { flowDrawing } from '../charts/flow-drawing.ts';
import { FigureTable } from '../parts/figure-table.tsx';

/** Who comes in again, as others publish it of all young people: a series that is taken back is not drawn. */
export function PersistenceCard(): ReactElement {
  const t = useText();
  const { data, error } = useRead<Shape<'IndicatorsShown'>>('/indicators?place=0');
  const found = data?.data.indicators.find(({ indicator }) => indicator === 'persistence');
  if (data === undefined && error === null) return <Loading text={t('figures.loading')} bars={3} />;
  const series = persistenceOfOthers(found?.external ?? []);
  if (series === null)
    return (
      <Card heading={t('figures.persistence.title')}>
        <p>{t('figures.persistence.none')}</p>
      </Card>
    );
  return <Drawn series={series} />;
}

const sharePercent = (value: number): string => percent(value / 100);
const decimal = (value: number): string => `${number(value, Number.isInteger(value) ? 0 : 1)}\u00a0%`;

function Drawn({ series }: { readonly series: PersistenceOfOthers }): ReactElement {
  const t = useText();
  const { title, source, period, parts, outsideInAll, start } = series;
  const heading = t('figures.persistence.title');
  const begun =
    start === null
      ? t('figures.persistence.first')
      : t('figures.persistence.start', { year: start.period, share: decimal(start.percent) });
  const lines = parts.map(({ part, percent: share }) => ({
    code: part,
    name: t(`figures.persistence.${part}`),
    percent: share,
    words: sharePercent(share),
  }));
  const said = lines.map(({ name, words }) => `${name}: ${words}`);
  return (
    <ChartCard
      heading={heading}
      about="persistence"
      text={
        <p>
          {title}. {t('figures.persistence.text', { share: sharePercent(outsideInAll) })}
        </p>
      }
      note={t('figures.persistence.note', { source })}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.persistence.where', { year: period }), t('figures.persistence.share')]}
          lines={[
            ...lines.map(({ code, name, words }) => ({ code, name, values: [words] })),
            {
              code: 'all',
              name: t('figures.persistence.allYears'),
              values: [sharePercent(outsideInAll)],
            },
          ]}
        />
      }
    >
      <Drawing label={`${heading}. ${begun}. ${said.join(', ')}.`} draw={flowDrawing(begun, lines)} />
    </ChartCard>
  );
}
