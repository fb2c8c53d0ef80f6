import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { EmergencyCase } from '../../emergency/emergency-case.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { NotFound } from '../../layout/not-found.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { RestrictionBand } from '../../restrictions/restriction-band.tsx';
import { Problem } from '../../providers/problem.ts';
import { CaseSections } from './case-sections.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import { PersonHeader } from './person-header.tsx';
import { useCase } from './use-case.ts';
import { WaySoFar } from './way-so-far.tsx';
import './case-page.css';

/** One young person's case in one view: who, the way so far, the plan, the team and what comes. */
export function CasePage(): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useCase(youngPersonId);
  if (data === undefined) {
    if (error instanceof Problem && (error.status === 404 || error.status === 400)) return <NotFound />;
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('casePage.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('casePage.loading')} bars={5} />
        )}
      </div>
    );
  }
  const of = data.data;
  if (of.sight.relation === 'emergency') return <EmergencyCase of={of} />;
  const name = `${of.person.givenName} ${of.person.familyName}`;
  return (
    <Page heading={name} header={<PersonHeader of={of} />}>
      <RestrictionBand of={of} />
      <FollowUpLine of={of} />
      <WaySoFar of={of} />
      <CaseSections of={of} />
    </Page>
  );
}
