import { type ReactElement, useState } from 'react';
import { agreementBlockers } from '#domain/plan/activation';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import { leftOf } from '../left-of.ts';
import { PlanConflict } from '../plan-conflict.tsx';
import { usePlanSave } from '../use-plan-save.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';

interface Props {
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** The young person says yes to the plan: when, and how it was gone through. */
export function PlanAgreementDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [agreedOn, setAgreedOn] = useState<string | undefined>(of.today);
  const how = useDraft(`plan-agreement-${id}`);
  const sentenceOf = usePlanSentence(name);
  const { clash, save, saveChosen, leave } = usePlanSave(of, 'agreement');
  const blockers =
    agreedOn === undefined ? ['agreement_in_the_future'] : agreementBlockers(agreedOn, of.today);
  const done = async (saved: boolean, left = ''): Promise<void> => {
    if (!saved) return;
    await how.drop(undefined, left);
    onClose();
  };
  if (clash !== undefined)
    return (
      <PlanConflict
        clash={clash}
        name={name}
        onChosen={async (chosen) => {
          await done(await saveChosen(clash, chosen), leftOf(clash, chosen, 'how'));
        }}
        onClose={leave}
      />
    );
  return (
    <ModalDialog heading={t('plan.activation.agreementHeading', { name })} onClose={onClose}>
      <DateField
        label={t('plan.activation.agreedOn', { name })}
        value={agreedOn}
        onChange={setAgreedOn}
        today={of.today}
      />
      <TextField label={t('plan.activation.how')} rows={3} value={how.text} onChange={how.setText}>
        <DraftStatus draft={how} />
      </TextField>
      <VerbButton
        blockers={[...blockers, ...(how.text.trim() === '' ? ['how_missing'] : [])]}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await done(await save({ agreedOn: agreedOn ?? '', how: how.text.trim() }));
        }}
      >
        {t('plan.activation.saveAgreement', { name })}
      </VerbButton>
    </ModalDialog>
  );
}
