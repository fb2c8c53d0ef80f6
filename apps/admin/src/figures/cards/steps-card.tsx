import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import type { CubeCode } from '#domain/release/cubes';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { useRead } from '../../providers/use-read.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { type Bar, Bars } from '../parts/bars.tsx';
import { FloorNote } from '../parts/floor-note.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { SafeFigure } from '../parts/safe-figure.tsx';

type Table = Shape<'ReleaseCubeTable'>;

interface Props {
  readonly releaseId: string;
  /** A county's two digits, or 0. */
  readonly at: string;
  readonly area: string;
}

const steps = ['to_mapping', 'to_plan', 'to_measure'] as const satisfies readonly CubeCode[];

/** Everybody whom it has happened to, however long it took; null where a part of it is not shown. */
export const reached = ({ cells }: Pick<Table, 'cells'>): number | null =>
  cells
    .filter(({ labels }) => labels[0] !== 'not_yet')
    .reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);

/** From concern to mapping, plan and first measure: sums of the release's cubes, which are made by county. */
export function StepsCard({ releaseId, at, area }: Props): ReactElement {
  const t = useText();
  const path = (cube: CubeCode) => `/releases/${releaseId}/cubes/${cube}?place=${at}`;
  const mapping = useRead<Table>(path('to_mapping'));
  const plan = useRead<Table>(path('to_plan'));
  const measure = useRead<Table>(path('to_measure'));
  const heading = t('figures.steps.title');
  const tables = [mapping, plan, measure].map(({ data }) => data?.data);
  const [first] = tables;
  if ([mapping, plan, measure].some(({ error }) => error !== null) || first?.cells.length === 0)
    return (
      <Card heading={heading}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (first === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  const bars: Bar[] = [
    { code: 'registered', label: t('figures.steps.registered'), value: first.total, look: 'inside' },
    ...steps.map((code, index): Bar => {
      const table = tables[index];
      const value = table === undefined ? null : reached(table);
      return { code, label: t(`figures.steps.${code}`), value, look: 'inside' };
    }),
  ];
  return (
    <ChartCard
      heading={heading}
      about={path('to_mapping')}
      text={
        <>
          <p>{t('figures.steps.text', { area, count: number(first.total) })}</p>
          <FloorNote reason={first.notDivided} />
        </>
      }
      note={t('figures.steps.county')}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[t('figures.group'), t('figures.count')]}
          lines={bars.map(({ code, label, value }) => ({
            code,
            name: label,
            values: [<SafeFigure key="value" value={value} />],
          }))}
        />
      }
    >
      <Bars bars={bars} />
    </ChartCard>
  );
}
