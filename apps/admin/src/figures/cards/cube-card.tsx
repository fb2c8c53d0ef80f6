import type { ReactElement, ReactNode } from 'react';
import type { Shape } from '#api-types';
import type { CubeCode } from '#domain/release/cubes';
import { sumShown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
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
  readonly heading: string;
  readonly releaseId: string;
  readonly cube: CubeCode;
  /** A county's two digits, or 0. */
  readonly at: string;
  /** The bins that are drawn of the cells, in their order. */
  readonly bins: (cells: Table['cells']) => readonly Omit<Bar, 'value'>[];
  /** What is to be said of the bins. */
  readonly about?: (cells: Table['cells']) => ReactNode;
  /** What the drawn bins say together: how many they are, null where one is not shown. */
  readonly text: (counted: number | null, bars: readonly Bar[]) => ReactNode;
  readonly note: string;
  /** That the text itself says of how many the figures are. */
  readonly saysAmong?: boolean;
  /** What is chosen above the drawing. */
  readonly choice?: ReactNode;
}

/** Some bins of one of the release's cubes as bars, and as a table. */
export function CubeCard({
  heading,
  releaseId,
  cube,
  at,
  bins,
  text,
  note,
  saysAmong = false,
  choice,
  about,
}: Props): ReactElement {
  const t = useText();
  const path = `/releases/${releaseId}/cubes/${cube}?place=${at}`;
  const { data, error } = useRead<Table>(path);
  const table = data?.data;
  if (error !== null || table?.cells.length === 0)
    return (
      <Card heading={heading}>
        {choice}
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (table === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  const bars = bins(table.cells).map((bin): Bar => {
    const cell = table.cells.find(({ labels }) => labels[0] === bin.code);
    return { ...bin, value: cell === undefined ? null : cell.value };
  });
  return (
    <ChartCard
      heading={heading}
      among={saysAmong ? undefined : table.total}
      about={path}
      text={
        <>
          {choice}
          {table.notDivided === null ? (
            text(sumShown(bars.map(({ value }) => value)), bars)
          ) : (
            <FloorNote reason={table.notDivided} />
          )}
          {about?.(table.cells)}
        </>
      }
      note={note}
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
