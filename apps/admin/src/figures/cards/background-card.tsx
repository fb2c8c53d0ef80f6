import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { type FigureBackground, figureBackgrounds } from '#domain/immigrant-background/categories';
import { figureStatuses } from '#domain/release/cube';
import { onSide, outsideAmong } from '#domain/release/inside';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { useRead } from '../../providers/use-read.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { Bars } from '../parts/bars.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FloorNote } from '../parts/floor-note.tsx';
import { SafeFigure } from '../parts/safe-figure.tsx';
import { useShareWords } from '../parts/share-words.tsx';

interface Props {
  readonly releaseId: string;
  /** A county's two digits, or 0. */
  readonly at: string;
  readonly area: string;
  /** Of how many counties the place is a sum. */
  readonly counties: number;
}

type Table = Shape<'ReleaseCubeTable'>;

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((all, value) => (all === null || value === null ? null : all + value), 0);

/** Those of one background, by what they do. */
const byStatusOf = ({ cells }: Table, background: FigureBackground) =>
  figureStatuses.map((status) => ({
    status,
    value: cells.find(({ labels }) => labels[0] === background && labels[1] === status)?.value ?? null,
  }));

/** Immigrant background and what the young do, for a county and for all: who has not said is beside the shares. */
export function BackgroundCard({ releaseId, at, area, counties }: Props): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const path = `/releases/${releaseId}/cubes/background?place=${at}`;
  const { data, error } = useRead<Table>(path);
  const heading = t('figures.background.title');
  if (error !== null)
    return (
      <Card heading={heading}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (data === undefined) return <Loading text={t('figures.loading')} bars={4} />;
  const table = data.data;
  const lines = figureBackgrounds.map((background) => {
    const cells = byStatusOf(table, background);
    const { part, share } = outsideAmong(cells, counties);
    return {
      ...{ background, label: t(`figures.background.labels.${background}`), outside: part.value },
      ...{ value: sum(cells.map(({ value }) => value)), unknown: onSide(cells, 'unknown') },
      share: shareWords(share),
    };
  });
  const said = lines.flatMap(({ background, label, share }) =>
    share === undefined || background === 'unknown'
      ? []
      : [t('figures.background.line', { group: label, share })],
  );
  return (
    <ChartCard
      heading={heading}
      about={path}
      text={
        table.notDivided === null ? (
          <p>
            {t('figures.background.text', { area })} {said.join(' ')}
          </p>
        ) : (
          <FloorNote reason={table.notDivided} />
        )
      }
      note={t('figures.background.note')}
      table={
        <FigureTable
          caption={t('figures.tableOf', { heading })}
          heads={[
            t('figures.background.group'),
            t('figures.count'),
            t('figures.sides.outside'),
            t('figures.background.share'),
            t('figures.background.unknownStatus'),
          ]}
          lines={lines.map(({ background, label, value, outside, share, unknown }) => ({
            code: background,
            name: label,
            values: [
              <SafeFigure key="value" value={value} />,
              <SafeFigure key="outside" value={outside} />,
              share ?? '–',
              <SafeFigure key="unknown" value={unknown} />,
            ],
          }))}
        />
      }
    >
      <Bars
        bars={lines.map(({ background, label, value }) => ({
          ...{ code: background, label, value },
          look: background === 'unknown' ? 'unknown' : 'inside',
        }))}
      />
    </ChartCard>
  );
}
