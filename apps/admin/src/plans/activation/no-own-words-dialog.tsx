import { type ReactElement, useState } from 'react';
import { noOwnWordsBlockers } from '#domain/plan/activation';
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

/** Why there is no goal in own words yet, and when to ask again. */
export function NoOwnWordsDialog({ of, version, onClose }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [reason, setReason] = useState(of.plan?.noOwnWordsReason ?? '');
  const [askAgainOn, setAskAgainOn] = useState<string>();
  const act = useCaseVerb(id);
  const blockers = [
    ...(reason.trim() === '' ? ['reason_missing'] : []),
    ...(askAgainOn === undefined
      ? ['date_missing']
      : noOwnWordsBlockers({ reason: reason.trim() === '' ? '-' : reason, askAgainOn }, of.today)),
  ];
  return (
    <ModalDialog heading={t('plan.activation.noWordsHeading', { name })} onClose={onClose}>
      <TextField label={t('plan.activation.noWordsReason')} rows={3} value={reason} onChange={setReason} />
      <DateField
        label={t('plan.activation.askAgain')}
        value={askAgainOn}
        onChange={setAskAgainOn}
        today={of.today}
      />
      <p className="small quiet">{t('plan.activation.askAgainHint')}</p>
      <VerbButton
        blockers={blockers}
        sentenceOf={usePlanSentence(name)}
        onPress={async () => {
          const body = { noOwnWordsReason: reason.trim(), noOwnWordsAskAgainOn: askAgainOn };
          await act('/plan', { body, version, method: 'PATCH', focus: 'plan-own-words' });
          onClose();
        }}
      >
        {t('plan.activation.saveNoWords')}
      </VerbButton>
    </ModalDialog>
  );
}
