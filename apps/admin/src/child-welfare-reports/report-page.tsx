import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import { ReportDuty } from './report-duty.tsx';
import { ReportForm } from './report-form.tsx';
import { useReports } from './use-reports.ts';
import './reports.css';

function Reporting({ of }: { readonly of?: YoungPersonCase }): ReactElement {
  const t = useText();
  const all = useRead<Shape<'ServiceSeen'>[]>('/services').data?.data;
  const rules = useReports().data?.data;
  const person = of?.person;
  const services = (all ?? []).filter(
    ({ kind, municipalities }) =>
      kind === 'child_welfare' && (person === undefined || municipalities.includes(person.municipalityName)),
  );
  const heading = person
    ? t('reports.page.headingOf', { name: person.givenName })
    : t('reports.page.heading');
  return (
    <Page heading={heading} documentTitle={t('reports.page.title')}>
      {(all === undefined || rules === undefined) && <Loading />}
      {all !== undefined && rules !== undefined && (
        <div className="page-with-side">
          <ReportForm
            services={services}
            longestDelayMonths={rules.longestDelayMonths}
            answerDays={rules.answerDays}
            {...(person
              ? {
                  of: {
                    id: person.id,
                    givenName: person.givenName,
                    about: { name: `${person.givenName} ${person.familyName}`, birthDate: person.birthDate },
                  },
                }
              : {})}
          />
          <div className="stack side-first">
            <ReportDuty
              services={services}
              {...(person
                ? { guard: { place: person.municipalityName, phone: person.childWelfarePhone } }
                : {})}
            />
          </div>
        </div>
      )}
    </Page>
  );
}

/** About a child whom the reader does not follow up in Laget. */
export function NewReportPage(): ReactElement {
  return <Reporting />;
}

/** About somebody whose team the reader is on. */
export function CaseReportPage(): ReactElement {
  return <WithCase>{(of) => <Reporting of={of} />}</WithCase>;
}
