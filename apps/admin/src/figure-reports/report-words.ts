import type { Shape } from '#api-types';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';

type Report = Shape<'FigureReport'>;

interface ReportWords {
  /** «3. kvartal 2026», «Året 2025», with the version where it is not the one that stands. */
  readonly named: (report: Report) => string;
  readonly period: (report: Pick<Report, 'kind' | 'period'>) => string;
}

export function useReportWords(): ReportWords {
  const t = useText();
  const quarter = usePeriodWords();
  const period: ReportWords['period'] = ({ kind, period: own }) =>
    kind === 'year' ? t('figureReports.year', { year: own }) : quarter(own);
  return {
    period,
    named: (report) =>
      report.current
        ? period(report)
        : t('figureReports.earlier', { period: period(report), version: report.version }),
  };
}
