import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { presentHolder } from '../young-people/case-page/team-ring-of.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { EmergencyForm } from './emergency-form.tsx';
import { OwnEmergenciesCard } from './own-emergencies-card.tsx';
import { useEmergencies } from './use-emergencies.ts';
import './emergency.css';

/** The number to the one who holds the baton, where the reader may see it. */
function CallHolder({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const holder = presentHolder(of);
  const member = of.members.find(({ postId, until }) => postId === holder?.postId && until === null);
  if (member === undefined || member.phone === '') return null;
  return (
    <a href={`tel:${member.phone.replaceAll(' ', '')}`} className="small">
      {t('emergency.form.callHolder', { name: member.name })}
    </a>
  );
}

function Asking({ of }: { of?: YoungPersonCase }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useEmergencies();
  const heading = of
    ? t('emergency.page.headingOf', { name: of.person.givenName })
    : t('emergency.page.heading');
  return (
    <Page heading={heading} documentTitle={t('emergency.page.title')} above={t('emergency.page.above')}>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <div className="page-with-side">
          <div className="stack">
            <p className="strong">{t('emergency.page.call')}</p>
            <EmergencyForm standing={data.data.blockers} {...(of ? { of: of.person } : {})}>
              {of && <CallHolder of={of} />}
            </EmergencyForm>
          </div>
          <div className="stack">
            <OwnEmergenciesCard of={data.data.emergencies} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** For somebody whose team the reader is not on: the whole number, never a search. */
export function EmergencyPage(): ReactElement {
  return <Asking />;
}

/** For somebody whose team the reader is on, who lacks a category. */
export function CaseEmergencyPage(): ReactElement {
  return <WithCase>{(of) => <Asking of={of} />}</WithCase>;
}
