import type { ReactElement } from 'react';
import { type FigureBackground, figureBackgrounds } from '#domain/immigrant-background/categories';
import { figureStatuses } from '#domain/release/cube';
import { onSide, outsideAmong } from '#domain/release/inside';
import { sumShown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Bars } from '../parts/bars.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { FloorNote } from '../parts/floor-note.tsx';
import { SafeFigure } from '../parts/safe-figure.tsx';
import { useShareWords } from '../parts/share-words.tsx';
import { type CubeAt, type CubeTable, useCube } from '../parts/use-cube.ts';

/** Those of one background, by what they do. */
const byStatusOf = ({ cells }: CubeTable, background: FigureBackground) =>
  figureStatuses.map((status) => ({
    status,
    value: cells.find(({ labels }) => labels[0] === background && labels[1] === status)?.value ?? null,
  }));

/** Immigrant background and what the young do, for a county and for all: who has not said is beside the shares. */
export function BackgroundCard(props: CubeAt): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const { releaseId, at, area, counties } = props;
  const { now: table } = useCube('background', props);
  const heading = t('figures.background.title');
  if (table === null)
    return (
      <Card heading={heading}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (table === undefined) return <Loading text={t('figures.loading')} bars={4} />;
  const lines = figureBackgrounds.map((background) => {
    const cells = byStatusOf(table, background);
    const { part, share } = outsideAmong(cells, counties);
    return {
      ...{ background, label: t(`figures.background.labels.${background}`), outside: part.value },
      ...{ value: sumShown(cells.map(({ value }) => value)), unknown: onSide(cells, 'unknown') },
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
      among={table.total}
      about={`${releaseId} ${at} background`}
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
