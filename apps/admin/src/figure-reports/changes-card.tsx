import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { FigureNotes } from '../figures/parts/figure-notes.tsx';
import { FigureTable } from '../figures/parts/figure-table.tsx';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { SafeFigure } from '../figures/parts/safe-figure.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';

interface Props {
  readonly report: Shape<'FigureReport'>;
  readonly place: string;
}

/** What changed most since the period before: what, before, now, and whether the rounding can explain it. */
export function ChangesCard({ report, place }: Props): ReactElement | null {
  const { id, comparedWith, corrected } = report;
  const t = useText();
  const periodWords = usePeriodWords();
  if (comparedWith === null || corrected) return null;
  return (
    <Card heading={t('figureReports.changes.title', { period: periodWords(comparedWith) })}>
      <FigureNotes about={`${id} ${place}`}>
        <Changes path={`/figure-reports/${id}/changes?place=${place}`} report={report} />
      </FigureNotes>
    </Card>
  );
}

function Changes({
  path,
  report,
}: {
  readonly path: string;
  readonly report: Props['report'];
}): ReactElement {
  const t = useText();
  const periodWords = usePeriodWords();
  const { data, error, refetch } = useRead<Shape<'ReportChanges'>>(path);
  if (data === undefined)
    return error === null ? (
      <Loading text={t('figureReports.changes.loading')} bars={3} />
    ) : (
      <ErrorInCard error={error} onRetry={() => void refetch()} />
    );
  const { changes, smaller, alike, comparedWith } = data.data;
  if (changes.length === 0) return <p>{t('figureReports.changes.none')}</p>;
  const title = t('figureReports.changes.title', { period: periodWords(comparedWith ?? '') });
  return (
    <div className="changes">
      <FigureTable
        caption={title}
        heads={[
          t('figureReports.changes.what'),
          // so that a period may break in a narrow column
          periodWords(comparedWith ?? '').replaceAll('\u00a0', ' '),
          periodWords(report.period).replaceAll('\u00a0', ' '),
          t('figureReports.changes.change'),
        ]}
        lines={changes.map(({ what, before, now, change }) => ({
          code: what,
          name: what,
          values: [
            <SafeFigure key="before" value={before} />,
            <SafeFigure key="now" value={now} />,
            t(`figureReports.changes.kinds.${change}`),
          ],
        }))}
      />
      {(smaller > 0 || alike > 0) && (
        <p className="small">
          {smaller > 0 && `${t('figureReports.changes.smaller', { smaller })} `}
          {alike > 0 && `${t('figureReports.changes.alike', { alike })} `}
          {t('figureReports.changes.whole')}
        </p>
      )}
    </div>
  );
}
