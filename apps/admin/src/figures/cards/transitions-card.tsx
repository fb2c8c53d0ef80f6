import type { ReactElement } from 'react';
import { allTransitionStages, stageIn } from '#domain/release/funnel';
import { shareOf } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { number } from '../../i18n/norwegian-number.ts';
import { Card } from '../../look/components/card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { funnelDrawing, type FunnelStage } from '../charts/funnel-drawing.ts';
import { CountedNote } from '../parts/counted-note.tsx';
import { ShareRange, useShareWords } from '../parts/share-words.tsx';
import { type Stage, StagesMoved, StageTable } from '../parts/stages.tsx';
import { type CubeAt, useCube } from '../parts/use-cube.ts';

/** How far the transitions of the last year came: persons, by the one that went least well. */
export function TransitionsCard(at: CubeAt): ReactElement {
  const t = useText();
  const { now, before } = useCube('transitions', at);
  const heading = t('figures.transitions.title');
  if (now === undefined) return <Loading text={t('figures.loading')} bars={3} />;
  if (now === null)
    return (
      <Card heading={heading}>
        <p>{t('figures.leftOut')}</p>
      </Card>
    );
  const stages = allTransitionStages.map((code): Stage => ({
    code,
    label: t(`figures.transitions.${code}`),
    now: stageIn(now.cells, code, at.counties),
    before: before === null ? null : stageIn(before.cells, code, at.counties),
  }));
  const shown = stages.flatMap(({ label, now: { value } }): FunnelStage[] =>
    value === null ? [] : [{ name: label, value, words: number(value) }],
  );
  const some = (stages[0]?.now.value ?? 0) > 0;
  return (
    <ChartCard
      heading={heading}
      among={now.total}
      about={`${at.releaseId} ${at.at} transitions`}
      text={
        <>
          <Said stages={stages} area={at.area} since={at.beforePeriod} />
          <CountedNote said={at.said} />
        </>
      }
      note={t('figures.transitions.note')}
      table={
        <StageTable stages={stages} since={at.beforePeriod} caption={t('figures.tableOf', { heading })} />
      }
    >
      {some && (
        <Drawing
          label={`${heading}. ${shown.map(({ name, words }) => `${name}: ${words}`).join(', ')}.`}
          draw={funnelDrawing(shown)}
        />
      )}
    </ChartCard>
  );
}

function Said({
  stages,
  area,
  since,
}: {
  readonly stages: readonly Stage[];
  readonly area: string;
  readonly since: string | undefined;
}): ReactElement {
  const t = useText();
  const shareWords = useShareWords();
  const offered = stages[0]?.now;
  const onTime = stages.at(-1)?.now;
  if (!offered?.value || onTime === undefined) return <p>{t('figures.transitions.few', { area })}</p>;
  const share = shareOf(onTime, offered);
  return (
    <p>
      {t('figures.transitions.text', { area, count: number(offered.value) })}{' '}
      {share !== null && <>{t('figures.transitions.share', { share: shareWords(share) ?? '' })} </>}
      <ShareRange share={share} /> <StagesMoved stages={stages} since={since} />
    </p>
  );
}
