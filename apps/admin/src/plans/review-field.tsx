import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { CaseOfPlan } from './case-plan.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { usePlanSave } from './use-plan-save.ts';
import { usePlanSentence } from './use-plan-sentence.tsx';

/** When the plan is reviewed next. */
export function ReviewField({ of }: { of: CaseOfPlan }): ReactElement {
  const t = useText();
  const [reviewOn, setReviewOn] = useState<string | undefined>(of.plan?.reviewOn ?? undefined);
  const { clash, save, saveChosen, leave } = usePlanSave(of, 'review');
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
        onPress={() => save({ reviewOn: reviewOn ?? '' })}
      >
        {t('plan.activation.saveReview')}
      </VerbButton>
      {clash !== undefined && (
        <PlanConflict
          clash={clash}
          name={of.person.givenName}
          onChosen={async (chosen) => {
            if (!(await saveChosen(clash, chosen))) return;
            setReviewOn(chosen['reviewOn']);
            leave();
          }}
          onClose={leave}
        />
      )}
    </>
  );
}
