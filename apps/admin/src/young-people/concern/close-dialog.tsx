import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { keysOf } from '#domain/closed-table/closed-table';
import { closingReasons, type ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { closeFollowUpBlockers } from '#domain/follow-up/verbs';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useReadAgain } from '../../providers/use-read.ts';
import { pathOf, type YoungPersonCase } from '../case-page/use-case.ts';
import { type ToldChoice, toldOf } from '../register/registration-form.ts';
import { ToldField } from '../register/told-field.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly version: number;
  readonly onClose: () => void;
}

/** Ends the follow-up, for a reason from the closed list; a death and a mistake say more, and say what follows. */
export function CloseDialog({ of, version, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [reason, setReason] = useState<ClosingReasonCode>();
  const [diedOn, setDiedOn] = useState<string>();
  const [told, setTold] = useState<ToldChoice>({ told: undefined, note: '' });
  const name = of.person.givenName;
  const status = of.followUps.find(({ until }) => until === null)?.status;
  const blockers = closeFollowUpBlockers({
    status: status === 'registered' || status === 'paused' ? status : 'active',
    isHolder: of.sight.holder,
    liveBases: 0,
    openTransitions: 0,
    closingReason: reason ?? null,
    today: of.today,
    diedOn: diedOn ?? null,
    told: toldOf(told),
  });
  const body = {
    reason,
    ...(reason === 'dead' ? { diedOn } : {}),
    ...(reason === 'registered_in_error' ? { told: { told: told.told === 'yes', note: told.note } } : {}),
  };
  const follows = reason === 'dead' || reason === 'registered_in_error' ? reason : undefined;
  return (
    <ModalDialog heading={t('youngPeople.concern.closeHeading', { name })} onClose={onClose}>
      {reason !== 'dead' && <p>{t('youngPeople.concern.closeConsequence', { name })}</p>}
      <RadioGroup
        legend={t('youngPeople.concern.closeReason')}
        choices={keysOf(closingReasons).map((value) => ({
          value,
          label: t(`youngPeople.concern.closingReasons.${value}`),
        }))}
        value={reason}
        onChange={setReason}
      />
      {follows !== undefined && (
        <p className="quiet-box">{t(`youngPeople.concern.closeFollows.${follows}`, { name })}</p>
      )}
      {reason === 'dead' && (
        <DateField
          label={t('youngPeople.concern.diedOn')}
          value={diedOn}
          onChange={setDiedOn}
          today={of.today}
        />
      )}
      {reason === 'registered_in_error' && <ToldField who="inError" value={told} onChange={setTold} />}
      <VerbButton
        kind="danger"
        blockers={blockers}
        sentenceOf={(code) => sentence(`youngPeople.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/follow-up/close`, body, `"v${String(version)}"`);
          await navigate('/young-people');
          await Promise.all([readAgain('/my-list'), readAgain('/closed-cases')]);
        }}
      >
        {t('youngPeople.concern.close')}
      </VerbButton>
    </ModalDialog>
  );
}
