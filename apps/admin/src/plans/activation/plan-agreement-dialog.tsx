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
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly version: number;
  readonly onClose: () => void;
}

/** The young person says yes to the plan: when, and how it was gone through. */
export function PlanAgreementDialog({ of, version, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [agreedOn, setAgreedOn] = useState<string | undefined>(of.today);
  const how = useDraft(`plan-agreement-${id}`);
  const act = useCaseVerb(id);
  const blockers =
    agreedOn === undefined ? ['agreement_in_the_future'] : agreementBlockers(agreedOn, of.today);
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
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          const body = { agreedOn, how: how.text.trim() };
          await act('/plan/agreement', { body, version, focus: 'plan-agreement' });
          await how.drop();
          onClose();
        }}
      >
        {t('plan.activation.saveAgreement', { name })}
      </VerbButton>
    </ModalDialog>
  );
}
