import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { clearanceBlockers } from '#domain/protection/clearance';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

interface Props {
  readonly person: Shape<'ClearancePerson'>;
  readonly today: string;
  readonly onClose: () => void;
}

/** One level, a last day and a reason. */
export function GrantDialog({ person, today, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [level, setLevel] = useState<ProtectionLevel>();
  const [until, setUntil] = useState<string>();
  const draft = useDraft(`clearance-${person.userId}`);
  const { text: reason } = draft;
  const alreadyCleared = person.clearances.some((one) => one.level === level);
  const missing = [
    ...(level === undefined ? ['level-missing'] : []),
    ...clearanceBlockers({ today, until: until ?? '', reason, alreadyCleared }),
  ];
  return (
    <ModalDialog heading={t('protection.clearances.grantHeading', { name: person.name })} onClose={onClose}>
      <RadioGroup
        legend={t('protection.which')}
        choices={allProtectionLevels.map((value) => ({ value, label: t(`protection.level.${value}`) }))}
        value={level}
        onChange={setLevel}
      />
      <DateField
        label={t('protection.clearances.untilLabel')}
        today={today}
        value={until}
        onChange={setUntil}
      />
      <TextField label={t('protection.reason')} rows={2} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={missing}
        blockersHeading={t('protection.before')}
        sentenceOf={(code) => sentence(`protection.clearances.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb('/clearances', { userId: person.userId, level, until, reason });
          await draft.drop();
          await readAgain('/clearances');
          onClose();
        }}
      >
        {t('protection.clearances.grant', { name: person.name })}
      </VerbButton>
    </ModalDialog>
  );
}
