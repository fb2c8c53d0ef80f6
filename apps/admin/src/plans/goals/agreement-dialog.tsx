import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { agreements, goalBlockers, type Agreement } from '#domain/goal/voices';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWords } from '../../look/components/own-words.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
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

/** What the young person thinks of the team's wording; nothing is chosen beforehand. */
export function AgreementDialog({ goal: given, of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const { goal, changedBy, tryOn } = useGoalTry(of.person.id, given);
  const [agreement, setAgreement] = useState<Agreement>();
  const draft = useDraft(`goal-${id}-${given.id}-disagreement`);
  const act = useCaseVerb(id);
  const { ownWords, wording } = goal;
  const disagreement = draft.text.trim();
  const blockers =
    agreement === undefined
      ? ['agreement_missing']
      : goalBlockers({ ownWords, wording, agreement, disagreement });
  const mustBeTold = agreement !== undefined && agreements[agreement].mustBeTold;
  return (
    <ModalDialog heading={t('plan.goal.agreementHeading', { name })} onClose={onClose}>
      {changedBy !== undefined && (
        <p role="alert" className="info-box">
          {t('plan.goal.changedMeanwhile', { name: changedBy })}
        </p>
      )}
      <OwnWords words={ownWords} from={name} />
      <p>
        <span className="small quiet">{t('plan.goal.team')}</span> {wording}
      </p>
      <RadioGroup
        legend={t('plan.goal.agreementHeading', { name })}
        value={agreement}
        onChange={setAgreement}
        choices={keysOf(agreements).map((value) => ({ value, label: t(`plan.goal.agreement.${value}`) }))}
      />
      {mustBeTold && (
        <OwnWordsField
          label={t('plan.goal.disagreement', { name })}
          value={draft.text}
          onChange={draft.setText}
        >
          <DraftStatus draft={draft} />
        </OwnWordsField>
      )}
      <VerbButton
        blockers={blockers}
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          const body = mustBeTold ? { agreement, disagreement } : { agreement };
          const sent = await tryOn((version) =>
            act(`/goals/${goal.id}/agreement`, { body, version, focus: `goal-${goal.id}` }),
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
