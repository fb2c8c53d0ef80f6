import { type ReactElement, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { country } from '#domain/statistics/shown-cells';
import { mayEver } from '#domain/roles/permissions';
import { Choice } from '../figures/parts/choice.tsx';
import { RoundingNote } from '../figures/parts/rounding-note.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { OwnSendingsCard } from '../report-receivers/own-sendings-card.tsx';
import { ChangesCard } from './changes-card.tsx';
import { ReportCard } from './report-card.tsx';
import { useReportWords } from './report-words.ts';
import { ScheduleCard } from './schedule-card.tsx';
import '../figures/figures.css';

/** «Rapporter»: what is prepared of each quarter and year, for each place, in five forms. */
export function ReportsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'FigureReports'>>('/figure-reports');
  const reports = data?.data.reports;
  const user = useSessionUser();
  return (
    <Page heading={t('figureReports.title')}>
      <p className="figures-among">{t('figureReports.intro')}</p>
      {user !== undefined && mayEver(user.role, 'report-receiver.read') && (
        <p className="figures-among">
          <Link to="/figures/reports/receivers">{t('reportReceivers.link')}</Link>
        </p>
      )}
      <RoundingNote />
      {reports === undefined &&
        (error === null ? (
          <Loading text={t('figureReports.loading')} bars={4} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {reports?.length === 0 && (
        <Card heading={t('figureReports.title')}>
          <Empty text={t('figureReports.none')} />
        </Card>
      )}
      {reports !== undefined && reports.length > 0 && <Chosen reports={reports} />}
      {user !== undefined && mayEver(user.role, 'report-sending.read') && (
        <div className="figures-after">
          <OwnSendingsCard />
        </div>
      )}
    </Page>
  );
}

function Chosen({ reports }: { readonly reports: readonly Shape<'FigureReport'>[] }): ReactElement | null {
  const t = useText();
  const words = useReportWords();
  const [asked] = useSearchParams();
  const [id, setId] = useState(asked.get('report') ?? '');
  const [place, setPlace] = useState(asked.get('place') ?? country);
  const report = reports.find((one) => one.id === id) ?? reports[0];
  if (report === undefined) return null;
  const there = report.places.some(({ code }) => code === place) ? place : country;
  return (
    <div className="stack figures-stack">
      <div className="figures-choices">
        <Choice
          label={t('figureReports.report')}
          value={report.id}
          choices={reports.map((one) => ({ value: one.id, label: words.named(one) }))}
          onChange={setId}
        />
        <Choice
          label={t('figureReports.place')}
          value={there}
          choices={report.places.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={setPlace}
        />
      </div>
      <ReportCard report={report} place={there} />
      <ChangesCard report={report} place={there} />
      <ScheduleCard places={report.places.length} />
    </div>
  );
}
