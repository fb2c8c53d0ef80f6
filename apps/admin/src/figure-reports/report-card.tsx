import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { exportedPeriod } from '#domain/statistics/period';
import { allReportForms, type ReportForm } from '#domain/statistics/report';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { saveFile } from '../own-data/save-file.ts';
import { readFile } from '../providers/data-provider.ts';
import { useReportWords } from './report-words.ts';

interface Props {
  readonly report: Shape<'FigureReport'>;
  readonly place: string;
}

const endings = {
  pdf: 'pdf',
  html: 'html',
  xlsx: 'xlsx',
  csv: 'csv',
  'json-stat': 'json',
} as const satisfies Record<ReportForm, string>;

/** One report of one place: what stands in it, who stands for it, and the forms it is saved in. */
export function ReportCard({ report, place }: Props): ReactElement {
  const t = useText();
  const { period } = useReportWords();
  const name = report.places.find(({ code }) => code === place)?.name ?? '';
  return (
    <Card heading={t('figureReports.of', { place: name, period: period(report) })}>
      <Standing report={report} />
      <p>{t(`figureReports.kinds.${report.kind}`)}</p>
      {report.corrected ? <p>{t('figureReports.corrected')}</p> : <Save report={report} place={place} />}
    </Card>
  );
}

function Standing({ report }: { readonly report: Props['report'] }): ReactElement {
  const t = useText();
  const quarter = usePeriodWords();
  const { current, version, preparedAt, cutOff, reason, comparedWith, approvals, because } = report;
  const lines = [
    ...(current ? [] : [t('figureReports.replaced')]),
    t('figureReports.made', {
      version,
      day: longDate(dateInNorway(preparedAt)),
      counted: longDate(cutOff),
    }),
    ...(reason === '' ? [] : [t('figureReports.corrects', { reason })]),
    ...because.map((one) =>
      t('figureReports.because.of', {
        version: one.version,
        what: t(`figureReports.because.${one.change}`, { period: quarter(one.period), reason: one.reason }),
      }),
    ),
    comparedWith === null
      ? t('figureReports.alone')
      : t('figureReports.compared', { quarter: quarter(comparedWith) }),
    ...approvals.map(({ name, role, at }) =>
      t('figureReports.approvedBy', {
        name,
        day: longDate(dateInNorway(at)),
        role: t(`releases.approvers.${role}`),
      }),
    ),
  ];
  return (
    <ul className="rows">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Save({ report, place }: Props): ReactElement {
  const t = useText();
  const [saved, setSaved] = useState<string>();
  const save = async (form: ReportForm): Promise<void> => {
    const file = `laget-${exportedPeriod(report.period)}-${place}.${endings[form]}`;
    setSaved(undefined);
    saveFile(await readFile(`/figure-reports/${report.id}/${form}?place=${place}`), file);
    setSaved(file);
  };
  return (
    <>
      <p className="small quiet">{t('figureReports.logged')}</p>
      <div className="buttons">
        {allReportForms.map((form) => (
          <VerbButton key={form} kind={form === 'pdf' ? 'main' : 'second'} small onPress={() => save(form)}>
            {t(`figureReports.forms.${form}`)}
          </VerbButton>
        ))}
      </div>
      <p role="status" className="small">
        {saved === undefined ? '' : t('figureReports.saved', { file: saved })}
      </p>
    </>
  );
}
