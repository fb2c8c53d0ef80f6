import { type ReactElement, useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { reviewDates, reviewRhythms } from '#domain/plan/review';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { DateField } from '../look/components/date-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { meetingsPageOf } from '../meetings/use-meetings.ts';
import type { CaseOfPlan } from './case-plan.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { monthKeys } from './review-months.ts';
import { usePlanSave } from './use-plan-save.ts';
import { usePlanSentence } from './use-plan-sentence.tsx';

const shownAtMost = 6;

/** The set dates ahead, and the way to call the meeting of the next one. */
function Dates({ of }: { of: CaseOfPlan }): ReactElement | null {
  const t = useText();
  const dates = reviewDates(of.plan?.reviewOn ?? null, of.plan?.reviewEvery ?? null);
  const [next] = dates;
  if (next === undefined) return null;
  const day = next < of.today ? of.today : next;
  return (
    <>
      {dates.length > 1 && (
        <p className="small">
          {t('plan.activation.reviewDates')}{' '}
          {dates
            .slice(0, shownAtMost)
            .map((date) => shortDate(date, of.today))
            .join(' · ')}
        </p>
      )}
      <p>
        <Link to={`${meetingsPageOf(of.person.id)}?kind=review&day=${day}`}>
          {t('plan.activation.callReview', { date: shortDate(day, of.today) })}
        </Link>
      </p>
    </>
  );
}

/** When the plan is reviewed next, and how often after that. */
export function ReviewField({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const id = useId();
  const [reviewOn, setReviewOn] = useState<string | undefined>(of.plan?.reviewOn ?? undefined);
  const [every, setEvery] = useState(of.plan?.reviewEvery ?? 0);
  const { clash, save, saveChosen, leave } = usePlanSave(of, 'review');
  return (
    <>
      <DateField
        label={t('plan.activation.review')}
        value={reviewOn}
        onChange={setReviewOn}
        today={of.today}
      />
      <div className="field">
        <label htmlFor={`${id}-every`}>{t('plan.activation.reviewEvery')}</label>
        <select
          id={`${id}-every`}
          value={String(every)}
          onChange={({ target: { value } }) => {
            setEvery(Number(value));
          }}
        >
          <option value="0">{t('plan.activation.reviewOnce')}</option>
          {reviewRhythms.map((months) => (
            <option key={months} value={String(months)}>
              {t(`plan.activation.reviewMonths.${monthKeys[months]}`)}
            </option>
          ))}
        </select>
      </div>
      <VerbButton
        kind="second"
        blockers={reviewOn === undefined ? ['date_missing'] : []}
        sentenceOf={usePlanSentence(of.person.givenName)}
        onPress={() => save({ reviewOn: reviewOn ?? '', reviewEvery: String(every) })}
      >
        {t('plan.activation.saveReview')}
      </VerbButton>
      {clash !== undefined && (
        <PlanConflict
          clash={clash}
          name={of.person.givenName}
          onChosen={async (chosen) => {
            if (!(await saveChosen(clash, chosen))) return;
            setReviewOn(chosen['reviewOn'] ?? reviewOn);
            setEvery(Number(chosen['reviewEvery'] ?? every));
            leave();
          }}
          onClose={leave}
        />
      )}
      <Dates of={of} />
    </>
  );
}
