import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import type { CaseOfPlan } from './case-plan.ts';

/** «Versjon 3 · gjelder siden 19. okt. · evalueres 2. des. · eldre versjoner» */
export function PlanStanding({ of: { plan, today, person } }: { of: CaseOfPlan }): ReactElement | null {
  const t = useText();
  if (plan === null) return null;
  const since = (): string => {
    if (plan.status === 'draft') return t('plan.draft');
    if (plan.status === 'closed' || plan.activatedAt === null) return t('plan.closed');
    return t('plan.since', { date: shortDate(dateInNorway(plan.activatedAt), today) });
  };
  const review = plan.reviewOn === null ? [] : [t('plan.review', { date: shortDate(plan.reviewOn, today) })];
  return (
    <p className="small quiet">
      {[t('plan.version', { number: plan.number }), since(), ...review].join(' · ')} ·{' '}
      <Link to={`${casePageOf(person.id)}/plan/versions`}>{t('plan.earlier')}</Link>
    </p>
  );
}
