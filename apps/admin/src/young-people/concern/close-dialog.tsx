import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { keysOf } from '#domain/closed-table/closed-table';
import { closingReasons, type ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useReadAgain } from '../../providers/use-read.ts';
import { pathOf, type YoungPersonCase } from '../case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly version: number;
  readonly onClose: () => void;
}

/** Ends the follow-up, for a reason from the closed list. */
export function CloseDialog({ of, version, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [reason, setReason] = useState<ClosingReasonCode>();
  const name = of.person.givenName;
  return (
    <ModalDialog heading={t('youngPeople.concern.closeHeading', { name })} onClose={onClose}>
      <p>{t('youngPeople.concern.closeConsequence', { name })}</p>
      <RadioGroup
        legend={t('youngPeople.concern.closeReason')}
        choices={keysOf(closingReasons).map((value) => ({
          value,
          label: t(`youngPeople.concern.closingReasons.${value}`),
        }))}
        value={reason}
        onChange={setReason}
      />
      <VerbButton
        kind="danger"
        blockers={reason === undefined ? ['closing-reason-missing'] : []}
        sentenceOf={(code) => sentence(`youngPeople.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/follow-up/close`, { reason }, `"v${String(version)}"`);
          await navigate('/young-people');
          await readAgain('/my-list');
        }}
      >
        {t('youngPeople.concern.close')}
      </VerbButton>
    </ModalDialog>
  );
}
