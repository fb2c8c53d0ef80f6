import type { ReactElement } from 'react';
import { lastDayOfPlans, thirtyStanding } from '#domain/plan/thirty';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import type { CaseOfPlan } from './case-plan.ts';

/** A year before the 30th birthday, and after it: what becomes of the plan. */
export function ThirtyLine({ of: { person, plan, today } }: { of: CaseOfPlan }): ReactElement | null {
  const t = useText();
  const standing = thirtyStanding(person.birthDate, today);
  if (standing === null) return null;
  const review = plan?.reviewOn ? t('plan.thirty.review', { date: longDate(plan.reviewOn) }) : '';
  const date = longDate(lastDayOfPlans(person.birthDate));
  return <p className="info-box">{t(`plan.thirty.${standing}`, { name: person.givenName, date, review })}</p>;
}
