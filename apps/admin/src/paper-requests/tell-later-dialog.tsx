import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
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

/** The child is told later: until which day, and why. */
export function TellLaterDialog(props: {
  of: Shape<'PaperRequestOpened'>;
  onClose: () => void;
}): ReactElement {
  const t = useText();
  const missing = useMissing();
  const again = useReadAgain();
  const { id, youngPersonName: name, today } = props.of;
  const [until, setUntil] = useState<IsoDate>();
  const draft = useDraft(`paper-request-${id}-later`);
  const blockers = [
    ...(until === undefined ? ['until'] : []),
    ...(isBlank(draft.text) ? ['text_missing'] : []),
  ];
  return (
    <ModalDialog heading={t('paperRequests.later.heading', { name })} onClose={props.onClose}>
      <p>{t('paperRequests.later.hint')}</p>
      <DateField label={t('paperRequests.later.until')} value={until} onChange={setUntil} today={today} />
      <TextField label={t('paperRequests.later.label')} rows={3} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={blockers}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/paper-requests/${id}/told-later`, { until, text: draft.text.trim() });
          await draft.drop();
          await again('/paper-requests');
          props.onClose();
        }}
      >
        {t('paperRequests.later.save')}
      </VerbButton>
    </ModalDialog>
  );
}
