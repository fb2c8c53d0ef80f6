import type { ReactElement } from 'react';
import { firstSteps, reachedIn } from '#domain/release/funnel';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Bars } from '../parts/bars.tsx';
import { CountedNote } from '../parts/counted-note.tsx';
import { FloorNote } from '../parts/floor-note.tsx';
import { type Stage, StagesMoved, StageTable } from '../parts/stages.tsx';
import { type CubeAt, type CubeTable, useCube } from '../parts/use-cube.ts';

/** From concern to mapping, plan and first measure: sums of the release's cubes, which are made by county. */
export function StepsCard(at: CubeAt): ReactElement {
  const t = useText();
  const read = {
    to_mapping: useCube('to_mapping', at),
    to_plan: useCube('to_plan', at),
    to_measure: useCube('to_measure', at),
  };
  const heading = t('figures.steps.title');
  const first = read.to_mapping;
  const all = firstSteps.map((step) => read[step].now);
  if (all.includes(null))
    return (
      <Card heading={heading}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  if (first.now === undefined || first.now === null) return <Loading text={t('figures.loading')} bars={3} />;
  const everybody = ({ total }: CubeTable) => ({ value: total, sums: at.counties });
  const stages: Stage[] = [
    {
      code: 'registered',
      label: t('figures.steps.registered'),
      now: everybody(first.now),
      before: first.before === null ? null : everybody(first.before),
    },
    ...firstSteps.map((code): Stage => {
      const { now, before } = read[code];
      return {
        code,
        label: t(`figures.steps.${code}`),
        now: reachedIn(now?.cells ?? [], code, at.counties),
        before: before === null ? null : reachedIn(before.cells, code, at.counties),
      };
    }),
  ];
  return (
    <ChartCard
      heading={heading}
      about={`${at.releaseId} ${at.at} steps`}
      text={
        <>
          <p>
            {t('figures.steps.text', { area: at.area, count: number(first.now.total) })}{' '}
            <StagesMoved stages={stages} since={at.beforePeriod} />
          </p>
          <CountedNote said={at.said} />
          <FloorNote reason={first.now.notDivided} />
        </>
      }
      note={t('figures.steps.county')}
      table={
        <StageTable stages={stages} since={at.beforePeriod} caption={t('figures.tableOf', { heading })} />
      }
    >
      <Bars
        bars={stages.map(({ code, label, now }) => ({ code, label, value: now.value, look: 'inside' }))}
      />
    </ChartCard>
  );
}
