import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

interface Props {
  readonly id: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** The last day of an agreement, and why; it stands in the list for good. */
export function EndAgreement({ id, today, onClose }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const missing = useMissing();
  const [lastDay, setLastDay] = useState<IsoDate | undefined>(today);
  const draft = useDraft(`agreement-end-${id}`);
  const { text: reason } = draft;
  return (
    <ModalDialog heading={t('agreements.end.heading')} onClose={onClose}>
      <p>{t('agreements.end.consequence')}</p>
      <DateField label={t('agreements.end.lastDay')} value={lastDay} onChange={setLastDay} today={today} />
      <TextField label={t('agreements.end.label')} rows={3} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={[
          ...(lastDay === undefined ? ['lastDay'] : []),
          ...(isBlank(reason) ? ['reason_missing'] : []),
        ]}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/agreements/${id}/end`, { lastDay, reason: reason.trim() });
          await draft.drop();
          await again('/agreements');
          onClose();
        }}
      >
        {t('agreements.end.verb')}
      </VerbButton>
    </ModalDialog>
  );
}
