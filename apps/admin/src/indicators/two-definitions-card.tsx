import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { byTwoDefinitions, ownDifferences, type TwoDefinitions } from '#domain/release/two-definitions';
import { ChartCard } from '../figures/charts/chart-card.tsx';
import { Among } from '../figures/parts/among.tsx';
import { type Bar, Bars } from '../figures/parts/bars.tsx';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import { FloorNote } from '../figures/parts/floor-note.tsx';
import { byStatus } from '../figures/parts/group.ts';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { ShareRange, useShareWords } from '../figures/parts/share-words.tsx';
import { type CubeTable, useCube } from '../figures/parts/use-cube.ts';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { Loading } from '../look/components/loading.tsx';

interface Props {
  readonly figures: Shape<'ReleasePlaceFigures'>;
  readonly releaseId: string;
  /** A county's two digits, or 0. */
  readonly at: string;
  readonly counties: number;
  readonly area: string;
  readonly period: string;
}

const groupIn = (table: CubeTable | null, group: string): number | null =>
  table?.cells.find(({ labels: [label] }) => label === group)?.value ?? null;

/** The same young people by SSB's definition and by NAV's, with each group that makes the difference: shown numbers and their sums. */
export function TwoDefinitionsCard(props: Props): ReactElement {
  const { figures, releaseId, at, counties, area, period } = props;
  const t = useText();
  const { now } = useCube('definitions', { releaseId, before: undefined, at, area, counties });
  if (now === undefined) return <Loading text={t('figures.loading')} bars={4} />;
  const { municipalities } = figures;
  const two = byTwoDefinitions({
    byStatus: byStatus(figures),
    groups: {
      pupil: groupIn(now, 'pupil'),
      self_employed_little: groupIn(now, 'self_employed_little'),
    },
    ...{ municipalities, counties },
  });
  const heading = t('indicators.side.own.title');
  return (
    <ChartCard
      heading={heading}
      about={`${releaseId} ${at} definitions`}
      text={
        <>
          <p>{t('indicators.side.own.intro')}</p>
          <Among total={figures.total} />
          {figures.notDivided === null ? (
            <Said two={two} area={area} period={period} />
          ) : (
            <FloorNote reason={figures.notDivided} />
          )}
        </>
      }
      note={t('indicators.side.own.note')}
      table={<SideTable two={two} caption={t('figures.tableOf', { heading })} />}
    >
      <Stacked two={two} />
      <ul className="plain-list">
        {ownDifferences.map((group) => (
          <li key={group}>{t(`indicators.side.own.why.${group}`)}</li>
        ))}
      </ul>
    </ChartCard>
  );
}

/** From SSB to NAV, group by group; the unknown last, for they are in neither. */
function Stacked({
  two: { ssb, nav, differences, unknown },
}: {
  readonly two: TwoDefinitions;
}): ReactElement {
  const t = useText();
  const bars: readonly Bar[] = [
    { code: 'ssb', label: t('indicators.side.own.bars.ssb'), value: ssb.value, look: 'outside' },
    ...differences.map(({ group, value }): Bar => ({
      ...{ code: group, label: t(`indicators.side.own.bars.${group}`), value, look: 'inside' },
    })),
    { code: 'nav', label: t('indicators.side.own.bars.nav'), value: nav.value, look: 'outside' },
    { code: 'unknown', label: t('indicators.side.own.bars.unknown'), value: unknown.value, look: 'unknown' },
  ];
  return <Bars bars={bars} />;
}

/** Sentences that quote shown numbers alone; the unknown are said beside the shares. */
function Said({ two, area, period }: { readonly two: TwoDefinitions } & Pick<Props, 'area' | 'period'>) {
  const t = useText();
  const shareWords = useShareWords();
  const { ssb, nav, known, unknown } = two;
  if (ssb.value === null) return <p>{t('indicators.side.own.hidden')}</p>;
  const named = { area, period, ssb: number(ssb.value) };
  const shares = [shareWords(ssb.share), shareWords(nav.share)];
  return (
    <>
      <p>
        {nav.value === null
          ? t('indicators.side.own.ssbAlone', named)
          : t('indicators.side.own.text', { ...named, nav: number(nav.value) })}
      </p>
      {shares[0] !== undefined && shares[1] !== undefined && known.value !== null && (
        <p>
          {t('indicators.side.own.ofKnown', { known: number(known.value) })}{' '}
          {t('indicators.side.own.bySsb', { share: shares[0] })} <ShareRange share={ssb.share} />{' '}
          {t('indicators.side.own.byNav', { share: shares[1] })} <ShareRange share={nav.share} />
        </p>
      )}
      <p>
        {unknown.value === null || unknown.value === 0
          ? t('indicators.side.own.fewUnknown')
          : t('indicators.side.own.unknown', { unknown: number(unknown.value) })}
      </p>
    </>
  );
}

function SideTable({ two, caption }: { readonly two: TwoDefinitions; readonly caption: string }) {
  const t = useText();
  const [inside, outside] = [t('indicators.side.inside'), t('indicators.side.outside')];
  const { ssb, nav, differences, unknown } = two;
  const line = (code: 'ssb' | 'nav' | 'unknown' | (typeof ownDifferences)[number], value: number | null) => ({
    code,
    name: t(`indicators.side.own.bars.${code}`),
    places: code === 'unknown' ? ['', ''] : [code === 'ssb' ? outside : inside, outside],
    value,
  });
  const lines = [
    line('ssb', ssb.value),
    ...differences.map(({ group, value }) => line(group, value)),
    line('unknown', unknown.value),
  ];
  return (
    <FigureTable
      caption={caption}
      heads={[
        t('figures.group'),
        t('indicators.side.names.ssb'),
        t('indicators.side.names.nav'),
        t('figures.count'),
      ]}
      lines={lines.map(({ code, name, places, value }) => ({
        ...{ code, name, values: [...places, <SafeFigure key="value" value={value} />] },
      }))}
      sum={{
        code: 'nav',
        name: t('indicators.side.own.bars.nav'),
        values: ['', '', <SafeFigure key="value" value={nav.value} />],
      }}
    />
  );
}
