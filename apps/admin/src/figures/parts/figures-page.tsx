import { type ReactElement, type ReactNode, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { Empty } from '../../look/components/empty.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { Problem } from '../../providers/problem.ts';
import { useRead } from '../../providers/use-read.ts';
import type { Figures } from './area.ts';
import { Choice } from './choice.tsx';
import { useQuarterWords } from './quarter-words.ts';
import { RoundingNote } from './rounding-note.tsx';
import '../figures.css';

interface Props {
  readonly heading: string;
  /** Where the figures are read: `/figures/dashboard`. */
  readonly path: string;
  /** A quiet line above the heading. */
  readonly above?: (figures: Figures) => ReactNode;
  /** Choices and verbs beside the heading, after the period. */
  readonly aside?: (figures: Figures) => ReactNode;
  readonly children: (figures: Figures) => ReactNode;
}

/** A page with the figures of one quarter: the rounding note on top, and what to say until they are there. */
export function FiguresPage({ heading, path, above, aside, children }: Props): ReactElement {
  const t = useText();
  const [quarter, setQuarter] = useState('');
  const { data, error, refetch } = useRead<Figures>(quarter === '' ? path : `${path}?quarter=${quarter}`);
  const figures = data?.data;
  return (
    <Page
      heading={heading}
      above={figures && above?.(figures)}
      aside={
        figures && (
          <div className="figures-choices no-print">
            {figures.quarters.length > 1 && <Period figures={figures} onChange={setQuarter} />}
            {aside?.(figures)}
          </div>
        )
      }
    >
      {figures && <RoundingNote />}
      {figures && children(figures)}
      {!figures && error === null && <Loading text={t('figures.loading')} bars={5} />}
      {!figures && error !== null && <Missing error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

function Period({
  figures,
  onChange,
}: {
  figures: Figures;
  onChange: (quarter: string) => void;
}): ReactElement {
  const t = useText();
  const words = useQuarterWords();
  const choices = figures.quarters.map((value) => ({ value, label: words(value) }));
  return <Choice label={t('figures.period')} value={figures.quarter} choices={choices} onChange={onChange} />;
}

function Missing({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactElement {
  const t = useText();
  const notMade = error instanceof Problem && error.code === 'figures-not-made';
  if (!notMade) return <ErrorInCard error={error} onRetry={onRetry} />;
  return (
    <Card heading={t('figures.overview.title')}>
      <Empty text={t('figures.notMade')} />
    </Card>
  );
}
