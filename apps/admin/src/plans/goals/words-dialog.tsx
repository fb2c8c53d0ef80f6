import type { ReactElement } from 'react';
import { TextClash } from '../../drafts/text-clash.tsx';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useStartedText } from '../../drafts/use-started-text.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Goal } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { WritingHelp } from '../../writing/writing-help.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../../young-people/case-page/use-merged-save.ts';
import { goalNow } from '../plan-now.ts';
import { goalFields } from './goal-fields.ts';

interface Props {
  readonly goal: Goal;
  readonly field: 'ownWords' | 'wording';
  readonly of: CaseOfPlan;
  /** Where it is written: in the plan, or in a meeting. */
  readonly at: string;
  readonly onClose: () => void;
}

/** Changes one voice of a goal. The other voice stays as somebody else wrote it meanwhile; the same one is asked about. */
export function WordsDialog({ goal, field, of, at, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const draft = useStartedText(`goal-${id}-${goal.id}-${field}`, goal[field]);
  const act = useCaseVerb(id);
  const sentenceOf = usePlanSentence(name);
  const label = field === 'ownWords' ? t('plan.goal.ownWords', { name }) : t('plan.goal.wording');
  const saving = useMergedSave({
    stands: { fields: goalFields(goal), version: goal.version },
    send: (body, version) =>
      act(`${at}/${goal.id}`, { body, version, method: 'PATCH', focus: `goal-${goal.id}` }),
    now: () => goalNow(id, goal.id),
  });
  if (saving.clash !== undefined) return <TextClash saving={saving} draft={draft} onDone={onClose} />;
  const Field = field === 'ownWords' ? OwnWordsField : TextField;
  return (
    <ModalDialog heading={label} onClose={onClose} wide>
      <Field label={label} rows={4} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
        {field === 'wording' && <WritingHelp text={draft.text} own={[of.person.givenName]} />}
      </Field>
      <VerbButton
        sentenceOf={sentenceOf}
        onPress={async () => {
          if (!(await saving.save({ [field]: draft.text.trim() }))) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('plan.goal.saveWords')}
      </VerbButton>
    </ModalDialog>
  );
}
