import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useStartedText } from '../../drafts/use-started-text.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ConflictDialog } from '../../look/components/conflict-dialog.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { Problem } from '../../providers/problem.ts';
import type { CaseOfPlan, Goal } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { WritingHelp } from '../../writing/writing-help.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { type GoalNow, goalNow } from './goal-now.ts';

interface Props {
  readonly goal: Goal;
  readonly field: 'ownWords' | 'wording';
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** Changes one voice of a goal. When somebody was first: keep mine, take theirs, or put them together. */
export function WordsDialog({ goal: given, field, of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [goal] = useState(given);
  const [now, setNow] = useState<GoalNow>();
  const draft = useStartedText(`goal-${goal.id}-${field}`, goal[field]);
  const act = useCaseVerb(id);
  const sentenceOf = usePlanSentence(name);
  const label = field === 'ownWords' ? t('plan.goal.ownWords', { name }) : t('plan.goal.wording');

  const save = async (text: string, version: number): Promise<void> => {
    const step = {
      body: { [field]: text.trim() },
      version,
      method: 'PATCH',
      focus: `goal-${goal.id}`,
    } as const;
    await act(`/goals/${goal.id}`, step);
    await draft.drop();
    onClose();
  };
  const trySaving = async (): Promise<void> => {
    try {
      await save(draft.text, goal.version);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412) throw error;
      setNow(await goalNow(id, goal.id));
    }
  };

  if (now !== undefined)
    return (
      <ConflictDialog
        mine={draft.text}
        theirs={now.goal[field]}
        name={now.changedBy}
        onChosen={(text) => save(text, now.goal.version)}
        onClose={onClose}
      />
    );
  const Field = field === 'ownWords' ? OwnWordsField : TextField;
  return (
    <ModalDialog heading={label} onClose={onClose} wide>
      <Field label={label} rows={4} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
        {field === 'wording' && <WritingHelp text={draft.text} own={[of.person.givenName]} />}
      </Field>
      <VerbButton sentenceOf={sentenceOf} onPress={trySaving}>
        {t('plan.goal.saveWords')}
      </VerbButton>
    </ModalDialog>
  );
}
