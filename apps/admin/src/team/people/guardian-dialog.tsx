import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { type GuardianKind, guardianKinds } from '#domain/consent/guardians';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

/** Records who answers for the young person, and in what capacity. */
export function GuardianDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<GuardianKind>();
  const [contact, setContact] = useState('');
  const blockers = [
    ...(name.trim() === '' ? ['name-missing'] : []),
    ...(kind === undefined ? ['kind-missing'] : []),
  ];
  return (
    <ModalDialog heading={t('team.guardianForm.heading', { name: of.person.givenName })} onClose={onClose}>
      <TextField label={t('team.guardianForm.name')} value={name} onChange={setName} />
      <RadioGroup
        legend={t('team.guardianForm.kind')}
        choices={keysOf(guardianKinds).map((value) => ({
          value,
          label: t(`team.guardianForm.kinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('team.guardianForm.contact')} value={contact} onChange={setContact} optional />
      <VerbButton
        blockers={blockers}
        blockersHeading={t('team.guardianForm.before')}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/guardians`, { name: name.trim(), kind, contact });
          await again();
          onClose();
        }}
      >
        {t('team.guardianForm.save')}
      </VerbButton>
    </ModalDialog>
  );
}
