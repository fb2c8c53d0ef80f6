import { type ReactElement, useState } from 'react';
import { deadlineBlockers } from '#domain/measure/measure';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { isLate, statusOf } from './measure-status.ts';

interface Props {
  readonly measure: Measure;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** A new deadline; one that was missed is moved only with a reason. */
export function DeadlineDialog({ measure, of, onClose }: Props): ReactElement {
  const t = useText();
  const [deadline, setDeadline] = useState<string>();
  const draft = useDraft(`measure-${of.person.id}-${measure.id}-deadline`);
  const reason = draft.text;
  const act = useCaseVerb(of.person.id);
  const { today } = of;
  const before = { status: statusOf(measure), deadline: measure.deadline };
  const blockers =
    deadline === undefined ? ['no_deadline'] : deadlineBlockers({ measure: before, deadline, reason, today });
  return (
    <ModalDialog heading={t('plan.measure.newDeadlineHeading', { title: measure.title })} onClose={onClose}>
      <DateField
        label={t('plan.measure.newDeadline')}
        value={deadline}
        onChange={setDeadline}
        today={today}
      />
      <TextField
        label={t('plan.measure.whyDeadline')}
        rows={2}
        optional={!isLate(measure, today)}
        value={reason}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={blockers}
        sentenceOf={usePlanSentence(of.person.givenName)}
        onPress={async () => {
          const body = reason.trim() === '' ? { deadline } : { deadline, reason: reason.trim() };
          const { id, version } = measure;
          await act(`/measures/${id}/new-deadline`, { body, version, focus: `measure-${id}` });
          await draft.drop();
          onClose();
        }}
      >
        {t('plan.measure.newDeadline')}
      </VerbButton>
    </ModalDialog>
  );
}
