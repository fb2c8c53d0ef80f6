import type { ReactElement } from 'react';
import { FigureNotes } from '../../figures/parts/figure-notes.tsx';
import { useQuarterWords } from '../../figures/parts/quarter-words.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { HelpedTable } from '../../what-helps/helped-table.tsx';
import { useWhatHelpsNear } from '../../what-helps/kind-near.tsx';
import { useAreaWords } from '../../what-helps/use-area-words.ts';
import '../../figures/figures.css';

/** Every kind as it is published for the reader's county, opened on the spot. Nothing while there is nothing. */
export function NearTable({ name }: { readonly name: string }): ReactElement | null {
  const t = useText();
  const quarterWords = useQuarterWords();
  const areaWords = useAreaWords();
  const near = useWhatHelpsNear().data?.data.figures ?? [];
  const figures = near.find(({ all }) => all.share !== null) ?? near[0];
  if (figures === undefined) return null;
  const heading = t('whatHelps.near.every', { area: areaWords(figures) });
  return (
    <details>
      <summary>{heading}</summary>
      <FigureNotes about={figures.quarter}>
        <HelpedTable figures={figures} by="kinds" caption={heading} />
      </FigureNotes>
      <p className="small quiet">
        {t('whatHelps.near.note', { quarter: quarterWords(figures.quarter), name })}
      </p>
    </details>
  );
}
