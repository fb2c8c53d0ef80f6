import type { ReactElement } from 'react';
import { allUpperSecondary, type UpperSecondaryCode } from '#domain/activity/upper-secondary';
import { type DropoutShown, dropoutCubes, dropoutIn } from '#domain/release/two-dropouts';
import { ChartCard } from '../figures/charts/chart-card.tsx';
import { type Bar, Bars } from '../figures/parts/bars.tsx';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import { FloorNote } from '../figures/parts/floor-note.tsx';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { ShareRange, useShareWords } from '../figures/parts/share-words.tsx';
import { type CubeAt, useCube } from '../figures/parts/use-cube.ts';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { Loading } from '../look/components/loading.tsx';

type Shown = Readonly<Record<UpperSecondaryCode, DropoutShown | null>>;

/** Dropout by the national definition and by the county's own, beside each other: they are not parts of each other. */
export function TwoDropoutsCard(at: CubeAt): ReactElement {
  const t = useText();
  const years = useCube(dropoutCubes.after_five_years, at).now;
  const county = useCube(dropoutCubes.county_left_in_the_year, at).now;
  if (years === undefined || county === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  const heading = t('indicators.side.dropouts.title');
  const reason = years?.notDivided ?? county?.notDivided ?? null;
  const shown: Shown = {
    after_five_years: years && dropoutIn(years.cells, at.counties),
    county_left_in_the_year: county && dropoutIn(county.cells, at.counties),
  };
  return (
    <ChartCard
      heading={heading}
      about={`${at.releaseId} ${at.at} dropouts`}
      text={
        <>
          <p>{t('indicators.side.dropouts.intro')}</p>
          {reason === null ? (
            allUpperSecondary.map((code) => <Said key={code} code={code} shown={shown[code]} />)
          ) : (
            <FloorNote reason={reason} />
          )}
        </>
      }
      note={t('indicators.side.dropouts.difference')}
      table={<DropoutTable shown={shown} caption={t('figures.tableOf', { heading })} />}
    >
      <Bars
        bars={allUpperSecondary.map((code): Bar => ({
          ...{ code, label: t(`indicators.side.dropouts.names.${code}`), look: 'outside' },
          value: shown[code]?.dropped ?? null,
        }))}
      />
    </ChartCard>
  );
}

/** Shown numbers, and no others. */
function Said({
  code,
  shown,
}: {
  readonly code: UpperSecondaryCode;
  readonly shown: DropoutShown | null;
}): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const rule = t(`indicators.side.dropouts.names.${code}`);
  if (shown === null) return <p>{t('indicators.side.dropouts.none', { rule })}</p>;
  const { dropped, known, share } = shown;
  if (dropped === null || known === null || known === 0)
    return <p>{t('indicators.side.dropouts.few', { rule })}</p>;
  const said = shareWords(share);
  return (
    <p>
      {t(code === 'after_five_years' ? 'indicators.side.dropouts.years' : 'indicators.side.dropouts.county', {
        ...{ dropped: number(dropped), known: number(known) },
      })}{' '}
      {said !== undefined && t('indicators.side.dropouts.share', { share: said })}{' '}
      <ShareRange share={share} />
    </p>
  );
}

function DropoutTable({ shown, caption }: { readonly shown: Shown; readonly caption: string }): ReactElement {
  const t = useText();
  return (
    <FigureTable
      caption={caption}
      heads={[
        t('figures.group'),
        t('indicators.side.dropouts.counted'),
        t('indicators.side.dropouts.dropped'),
        t('indicators.side.dropouts.unknown'),
      ]}
      lines={allUpperSecondary.map((code) => ({
        code,
        name: t(`indicators.side.dropouts.names.${code}`),
        values: (['known', 'dropped', 'unknown'] as const).map((part) => (
          <SafeFigure key={part} value={shown[code]?.[part] ?? null} />
        )),
      }))}
    />
  );
}
