import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { CaseOfPlan } from './case-plan.ts';
import { usePlanSentence } from './use-plan-sentence.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';

/** When the plan is reviewed next. */
export function ReviewField({ of, version }: { of: CaseOfPlan; version: number }): ReactElement {
  const t = useText();
  const [reviewOn, setReviewOn] = useState<string | undefined>(of.plan?.reviewOn ?? undefined);
  const act = useCaseVerb(of.person.id);
  return (
    <>
      <DateField
        label={t('plan.activation.review')}
        value={reviewOn}
        onChange={setReviewOn}
        today={of.today}
      />
      <VerbButton
        kind="second"
        blockers={reviewOn === undefined ? ['date_missing'] : []}
        sentenceOf={usePlanSentence(of.person.givenName)}
        onPress={() => act('/plan', { body: { reviewOn }, version, method: 'PATCH' })}
      >
        {t('plan.activation.saveReview')}
      </VerbButton>
    </>
  );
}
