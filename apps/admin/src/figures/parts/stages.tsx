import type { ReactElement } from 'react';
import { changeOf } from '#domain/release/change';
import type { Shown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { FigureTable } from './figure-table.tsx';
import { usePeriodWords } from './period-words.ts';
import { SafeFigure } from './safe-figure.tsx';

/** How many have come to a stage, now and in the period before. */
export interface Stage {
  readonly code: string;
  readonly label: string;
  readonly now: Shown;
  readonly before: Shown | null;
}

/** «Omtrent uendret», «Flere», «Færre»; a dash where there is nothing to hold it against. */
function useMovedWords(): (stage: Stage) => string {
  const t = useText();
  return ({ now, before }) => {
    const change = before === null ? null : changeOf(before, now);
    return change === null ? '–' : t(`figures.moved.${change}`);
  };
}

/** Stages as a table, with what has happened since the period before. */
export function StageTable(props: {
  readonly stages: readonly Stage[];
  readonly caption: string;
  /** What it is held against, as it is written. */
  readonly since: string | undefined;
}): ReactElement {
  const t = useText();
  const periodWords = usePeriodWords();
  const movedWords = useMovedWords();
  return (
    <FigureTable
      caption={props.caption}
      heads={[
        t('figures.group'),
        t('figures.count'),
        props.since === undefined
          ? t('figures.moved.change')
          : t('figures.moved.since', { before: periodWords(props.since) }),
      ]}
      lines={props.stages.map((stage) => ({
        code: stage.code,
        name: stage.label,
        values: [<SafeFigure key="value" value={stage.now.value} />, movedWords(stage)],
      }))}
    />
  );
}

/** What has happened to each stage, in a sentence: alike where the rounding can explain it. */
export function StagesMoved({
  stages,
  since,
}: {
  readonly stages: readonly Stage[];
  readonly since: string | undefined;
}): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const before = since === undefined ? '' : periodWords(since);
  const changes = stages.map(({ now, before }) => (before === null ? null : changeOf(before, now)));
  const named = (wanted: 'more' | 'fewer'): string =>
    stages.flatMap(({ label }, at) => (changes[at] === wanted ? [`«${label}»`] : [])).join(', ');
  const said = (['more', 'fewer'] as const).flatMap((change) =>
    named(change) === '' ? [] : [t(`figures.moved.${change}Of`, { names: named(change), before })],
  );
  if (since === undefined || changes.every((change) => change === null)) return null;
  return <>{said.length === 0 ? t('figures.change.alike', { before }) : said.join(' ')}</>;
}
