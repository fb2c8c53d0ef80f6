import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import { ThreadButton } from '../threads/thread-button.tsx';
import { ActivationBox } from './activation/activation-box.tsx';
import type { CaseOfPlan } from './case-plan.ts';
import { PlanBody } from './plan-body.tsx';
import { PlanStanding } from './plan-standing.tsx';
import { ThirtyLine } from './thirty-line.tsx';
import { ReviewField } from './review-field.tsx';
import { WhatHelpedCard } from './what-helped/what-helped-card.tsx';
import './plans.css';

function OpenPlan({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  return (
    <Page
      heading={t('plan.pageHeading', { name })}
      above={<Link to={casePageOf(id)}>{t('plan.backToCase')}</Link>}
      aside={<PlanStanding of={of} />}
    >
      <ThirtyLine of={of} />
      <div className="page-with-side">
        <Card heading={t('plan.heading')} id="plan">
          <PlanBody of={of} />
          {of.plan !== null && (
            <BlankedTexts youngPersonId={id} itemId={of.plan.id} about={t('plan.heading')} name={name} />
          )}
          {of.plan !== null && <PrintButton path={`/young-people/${id}/plan/paper`} file="planen.pdf" />}
        </Card>
        <div className="stack">
          {of.plan?.status === 'draft' && <ActivationBox of={of} />}
          <WhatHelpedCard of={of} />
          {of.plan !== null && (
            <Card heading={t('threads.planHeading')} id="conversation">
              <ThreadButton
                youngPersonId={id}
                threadId={of.plan.id}
                about={t('threads.aboutPlan')}
                name={name}
              />
            </Card>
          )}
          {of.plan !== null && (
            <Card heading={t('plan.activation.reviewHeading')}>
              <ReviewField of={of} />
            </Card>
          )}
        </div>
      </div>
    </Page>
  );
}

/** The whole plan, with everything that can be written in it. */
export function PlanPage(): ReactElement {
  return <WithCase>{(of) => <OpenPlan of={of} />}</WithCase>;
}
