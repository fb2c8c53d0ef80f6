import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { ActivationBox } from './activation/activation-box.tsx';
import type { CaseOfPlan } from './case-plan.ts';
import { PlanBody } from './plan-body.tsx';
import { PlanStanding } from './plan-standing.tsx';
import './plans.css';

/** The plan on the case page: goals in two voices, measures by the row once the plan is under way, and what is missing. */
export function PlanCard({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('plan.heading')} id="plan" aside={<PlanStanding of={of} />}>
      <PlanBody of={of} brief={of.plan?.status === 'active'} />
      {of.plan?.status === 'draft' && <ActivationBox of={of} />}
      {of.plan !== null && (
        <p>
          <Link to={`${casePageOf(of.person.id)}/plan`}>{t('plan.edit')}</Link>
        </p>
      )}
    </Card>
  );
}
