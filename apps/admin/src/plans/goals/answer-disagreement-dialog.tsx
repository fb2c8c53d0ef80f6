import type { ReactElement } from 'react';
import { answerBlockers } from '#domain/goal/voices';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWords } from '../../look/components/own-words.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import type { CaseOfPlan, Goal } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { useGoalTry } from './use-goal-try.ts';

interface Props {
  readonly goal: Goal;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** Answers a disagreement; what was said stays. */
export function AnswerDisagreementDialog({ goal: given, of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const draft = useDraft(`goal-${id}-${given.id}-answer`);
  const { goal, changedBy, tryOn } = useGoalTry(id, given);
  const act = useCaseVerb(id);
  return (
    <ModalDialog heading={t('plan.goal.answer')} onClose={onClose}>
      {changedBy !== undefined && (
        <p role="alert" className="info-box">
          {t('plan.goal.changedMeanwhile', { name: changedBy })}
        </p>
      )}
      <OwnWords words={goal.disagreement} from={name} />
      {goal.disagreementAnswers
        .filter(({ text }) => text !== '')
        .map(({ text, by, at }) => (
          <p key={at}>
            <span className="quiet">
              {by === 'young_person'
                ? t('plan.goal.saidMore', { name })
                : t('plan.goal.answeredBy', { name: by })}
            </span>{' '}
            {text}
          </p>
        ))}
      <TextField
        label={t('plan.goal.answerLabel')}
        hint={t('plan.goal.answerHint', { name })}
        rows={3}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={answerBlockers(goal.disagreement, draft.text)}
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          const body = { text: draft.text.trim() };
          const sent = await tryOn((version) =>
            act(`/goals/${goal.id}/answer-disagreement`, { body, version, focus: `goal-${goal.id}` }),
          );
          if (!sent) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('plan.goal.saveAgreement')}
      </VerbButton>
    </ModalDialog>
  );
}
