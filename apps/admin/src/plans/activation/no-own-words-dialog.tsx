import { type ReactElement, useState } from 'react';
import { noOwnWordsBlockers } from '#domain/plan/activation';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useStartedText } from '../../drafts/use-started-text.ts';
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

/** Why there is no goal in own words yet, and when to ask again. */
export function NoOwnWordsDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const reason = useStartedText(`plan-no-own-words-${id}`, of.plan?.noOwnWordsReason ?? '');
  const [askAgainOn, setAskAgainOn] = useState<string>();
  const sentenceOf = usePlanSentence(name);
  const { clash, save, saveChosen, leave } = usePlanSave(of, 'words');
  const words = reason.text.trim();
  const blockers = [
    ...(words === '' ? ['reason_missing'] : []),
    ...(askAgainOn === undefined
      ? ['date_missing']
      : noOwnWordsBlockers({ reason: words === '' ? '-' : words, askAgainOn }, of.today)),
  ];
  const done = async (saved: boolean, left = ''): Promise<void> => {
    if (!saved) return;
    await reason.drop(undefined, left);
    onClose();
  };
  if (clash !== undefined)
    return (
      <PlanConflict
        clash={clash}
        name={name}
        onChosen={async (chosen) => {
          await done(await saveChosen(clash, chosen), leftOf(clash, chosen, 'noOwnWordsReason'));
        }}
        onClose={leave}
      />
    );
  return (
    <ModalDialog heading={t('plan.activation.noWordsHeading', { name })} onClose={onClose}>
      <TextField
        label={t('plan.activation.noWordsReason')}
        rows={3}
        value={reason.text}
        onChange={reason.setText}
      >
        <DraftStatus draft={reason} />
      </TextField>
      <DateField
        label={t('plan.activation.askAgain')}
        value={askAgainOn}
        onChange={setAskAgainOn}
        today={of.today}
      />
      <p className="small quiet">{t('plan.activation.askAgainHint')}</p>
      <VerbButton
        blockers={blockers}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await done(await save({ noOwnWordsReason: words, noOwnWordsAskAgainOn: askAgainOn ?? '' }));
        }}
      >
        {t('plan.activation.saveNoWords')}
      </VerbButton>
    </ModalDialog>
  );
}
