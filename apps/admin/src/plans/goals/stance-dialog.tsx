import { type ReactElement, useState } from 'react';
import { allStances, type Stance, stanceBlockers } from '#domain/goal/service-voices';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useSessionUser } from '../../providers/use-session.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfPlan, Goal } from '../case-plan.ts';
import { usePlanSentence } from '../use-plan-sentence.tsx';
import { StanceLines } from './stance-lines.tsx';

interface Props {
  readonly goal: Goal;
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

/** What the own service thinks of the goal: it disagrees, answers another service, or agrees again. */
export function StanceDialog({ goal, of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const user = useSessionUser();
  const draft = useDraft(`goal-${id}-${goal.id}-stance`);
  const [stance, setStance] = useState<Stance>();
  const act = useCaseVerb(id);
  const saying = { lines: goal.stances, serviceId: user?.serviceId ?? '', text: draft.text };
  const possible = allStances.filter(
    (one) => stanceBlockers({ ...saying, stance: one, text: 'x' }).length === 0,
  );
  return (
    <ModalDialog
      heading={t('plan.goal.stanceHeading', { service: user?.serviceName ?? '' })}
      onClose={onClose}
    >
      <StanceLines goal={goal} />
      <RadioGroup
        legend={t('plan.goal.stanceLegend')}
        value={stance}
        onChange={setStance}
        choices={possible.map((value) => ({ value, label: t(`plan.goal.stanceChoices.${value}`) }))}
      />
      <TextField
        label={t('plan.goal.stanceText')}
        hint={t('plan.goal.stanceHint', { name })}
        rows={3}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={stance === undefined ? ['stance_missing'] : stanceBlockers({ ...saying, stance })}
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          const body = { stance, text: draft.text.trim() };
          await act(`/goals/${goal.id}/stances`, { body, focus: `goal-${goal.id}` });
          await draft.drop();
          onClose();
        }}
      >
        {t('plan.goal.saveStance')}
      </VerbButton>
    </ModalDialog>
  );
}
