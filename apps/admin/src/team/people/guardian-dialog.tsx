import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { type GuardianKind, guardianKinds, isGuardianKind } from '#domain/consent/guardians';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useKeptFields } from '../../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';

export type Guardian = YoungPersonCase['guardians'][number];

interface Props {
  readonly of: YoungPersonCase;
  /** Who is changed; nobody when somebody is added. */
  readonly guardian?: Guardian;
  readonly onClose: () => void;
}

/** The element that stands for a guardian on the page. */
export const guardianRow = (id: string): string => `guardian-${id}`;

/** Records who answers for the young person, and in what capacity, or changes it. */
export function GuardianDialog({ of, guardian, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const caseVerb = useCaseVerb(of.person.id);
  const kept = useKeptFields(`guardian-${of.person.id}-${guardian?.id ?? 'new'}`, {
    name: guardian?.name ?? '',
    contact: guardian?.contact ?? '',
  });
  const { name, contact } = kept.values;
  const [kind, setKind] = useState<GuardianKind | undefined>(
    guardian !== undefined && isGuardianKind(guardian.kind) ? guardian.kind : undefined,
  );
  const blockers = [
    ...(name.trim() === '' ? ['name-missing'] : []),
    ...(kind === undefined ? ['kind-missing'] : []),
  ];
  const save = async (): Promise<void> => {
    const body = { name: name.trim(), kind, contact: contact.trim() };
    if (guardian === undefined) await caseVerb('/guardians', { body });
    else {
      const focus = guardianRow(guardian.id);
      await caseVerb(`/guardians/${guardian.id}`, { body, method: 'PATCH', focus });
    }
    await kept.drop();
    onClose();
  };
  const heading =
    guardian === undefined
      ? t('team.guardianForm.heading', { name: of.person.givenName })
      : t('team.guardianForm.changeHeading', { name: guardian.name });
  return (
    <ModalDialog heading={heading} onClose={onClose}>
      <TextField label={t('team.guardianForm.name')} {...kept.field('name')} />
      <RadioGroup
        legend={t('team.guardianForm.kind')}
        choices={keysOf(guardianKinds).map((value) => ({
          value,
          label: t(`team.guardianForm.kinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('team.guardianForm.contact')} {...kept.field('contact')} optional />
      <DraftStatus draft={kept.draft} />
      <VerbButton
        blockers={blockers}
        blockersHeading={guardian === undefined ? t('team.guardianForm.before') : t('team.beforeSave')}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={save}
      >
        {guardian === undefined ? t('team.guardianForm.save') : t('team.save')}
      </VerbButton>
    </ModalDialog>
  );
}
