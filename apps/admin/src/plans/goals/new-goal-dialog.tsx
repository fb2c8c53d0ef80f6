import { type ReactElement, useState } from 'react';
import type { Category } from '#domain/category/categories';
import { categoryOf, type Area } from '#domain/mapping/areas';
import { useStartedText } from '../../drafts/use-started-text.ts';
import { goalBlockers } from '#domain/goal/voices';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan } from '../case-plan.ts';
import { CategoryChoice } from '../category-choice.tsx';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { WritingHelp } from '../../writing/writing-help.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';

/** A goal that is proposed: the words to begin with, and the life area it answers. */
export interface GoalStart {
  /** Which proposal it is: its draft is kept apart. */
  readonly key: string;
  readonly wording: string;
  readonly area: Area;
}

interface Props {
  readonly of: CaseOfPlan;
  /** Where it is written: in the plan, or in a meeting. */
  readonly at?: string;
  readonly onClose: () => void;
  readonly start?: GoalStart;
  readonly onSaved?: () => void;
}

/** A new goal: the young person's words first. Saved on the server as it is typed. */
export function NewGoalDialog({ of, at = '/goals', onClose, start, onSaved }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const ownWords = useDraft(`goal-new-own-${id}`);
  const wording = useStartedText(`goal-new-wording-${start?.key ?? id}`, start?.wording ?? '');
  const [category, setCategory] = useState<Category>(start === undefined ? 'basic' : categoryOf(start.area));
  const act = useCaseVerb(id);
  const voices = { ownWords: ownWords.text.trim(), wording: wording.text.trim() };
  return (
    <ModalDialog heading={t('plan.goal.addHeading', { name })} onClose={onClose} wide>
      <OwnWordsField
        label={t('plan.goal.ownWords', { name })}
        hint={t('plan.goal.ownWordsHint', { name })}
        value={ownWords.text}
        onChange={ownWords.setText}
      >
        <DraftStatus draft={ownWords} />
      </OwnWordsField>
      <TextField
        label={t('plan.goal.wording')}
        hint={t('plan.goal.wordingHint')}
        rows={2}
        optional
        value={wording.text}
        onChange={wording.setText}
      >
        <DraftStatus draft={wording} />
        <WritingHelp text={wording.text} own={[name]} />
      </TextField>
      <CategoryChoice of={of} value={category} onChange={setCategory} />
      <VerbButton
        blockers={goalBlockers({ ...voices, agreement: null, disagreement: '' })}
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          await act(at, { body: { ...voices, category, area: start?.area }, focus: 'plan-goals' });
          await Promise.all([ownWords.drop(), wording.drop()]);
          onSaved?.();
          onClose();
        }}
      >
        {t('plan.goal.save')}
      </VerbButton>
    </ModalDialog>
  );
}
