import type { ReactElement } from 'react';
import { changeOf } from '#domain/release/change';
import type { Shown } from '#domain/release/share';
import { useText } from '../../i18n/catalogue.tsx';
import { FigureTable } from './figure-table.tsx';
import { SafeFigure } from './safe-figure.tsx';

/** How many have come to a stage, now and the quarter before. */
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

/** Stages as a table, with what has happened since the quarter before. */
export function StageTable(props: {
  readonly stages: readonly Stage[];
  readonly caption: string;
}): ReactElement {
  const t = useText();
  const movedWords = useMovedWords();
  return (
    <FigureTable
      caption={props.caption}
      heads={[t('figures.group'), t('figures.count'), t('figures.moved.since')]}
      lines={props.stages.map((stage) => ({
        code: stage.code,
        name: stage.label,
        values: [<SafeFigure key="value" value={stage.now.value} />, movedWords(stage)],
      }))}
    />
  );
}

/** What has happened to each stage, in a sentence: alike where the rounding can explain it. */
export function StagesMoved({ stages }: { readonly stages: readonly Stage[] }): ReactElement | null {
  const t = useText();
  const changes = stages.map(({ now, before }) => (before === null ? null : changeOf(before, now)));
  const named = (wanted: 'more' | 'fewer'): string =>
    stages.flatMap(({ label }, at) => (changes[at] === wanted ? [`«${label}»`] : [])).join(', ');
  const said = (['more', 'fewer'] as const).flatMap((change) =>
    named(change) === '' ? [] : [t(`figures.moved.${change}Of`, { names: named(change) })],
  );
  if (changes.every((change) => change === null)) return null;
  return <>{said.length === 0 ? t('figures.change.alike') : said.join(' ')}</>;
}
