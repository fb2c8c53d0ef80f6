import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { supporterBlockers, type SupporterKind, supporterKinds } from '#domain/team/supporter';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useKeptFields } from '../../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { CheckBox } from '../../look/components/check-box.tsx';
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

/** Puts somebody without sign-in on the team by name, when the young person wants it. */
export function SupporterDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const kept = useKeptFields(`supporter-${of.person.id}`, { name: '', description: '', contact: '' });
  const { name, description, contact } = kept.values;
  const [kind, setKind] = useState<SupporterKind>();
  const [youngPersonAgrees, setAgrees] = useState(false);
  const youngPerson = of.person.givenName;
  const save = async (): Promise<void> => {
    await verb(`${pathOf(of.person.id)}/supporters`, { name, kind, description, contact, youngPersonAgrees });
    await kept.drop();
    await again();
    onClose();
  };
  return (
    <ModalDialog heading={t('team.supporterForm.heading', { name: youngPerson })} onClose={onClose}>
      <TextField label={t('team.supporterForm.name')} {...kept.field('name')} />
      <RadioGroup
        legend={t('team.supporterForm.kind')}
        choices={keysOf(supporterKinds).map((value) => ({
          value,
          label: t(`team.supporterForm.kinds.${value}`),
        }))}
        value={kind}
        onChange={setKind}
        inline
      />
      <TextField
        label={t('team.supporterForm.description')}
        {...kept.field('description')}
        optional={kind !== undefined && !supporterKinds[kind].needsDescription}
      />
      <TextField label={t('team.supporterForm.contact')} {...kept.field('contact')} optional />
      <DraftStatus draft={kept.draft} />
      <CheckBox
        label={t('team.supporterForm.agrees', { name: youngPerson })}
        checked={youngPersonAgrees}
        onChange={setAgrees}
      />
      <VerbButton
        blockers={supporterBlockers({ name, kind: kind ?? null, description, youngPersonAgrees })}
        blockersHeading={t('team.supporterForm.before')}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('team.supporterForm.save')}
      </VerbButton>
    </ModalDialog>
  );
}
