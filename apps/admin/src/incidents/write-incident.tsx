import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from './use-today.ts';

/** The clock counts from midnight of the day that is written: the earliest moment it can have been noticed. */
const beginOf = (day: IsoDate): string => `${day}T00:00:00Z`;

/** Writes down what went wrong and when it was noticed. */
export function WriteIncident({ onClose }: { onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const today = useToday();
  const draft = useDraft('incident-new');
  const what = draft.text;
  const [noticed, setNoticed] = useState<IsoDate>();
  const [username, setUsername] = useState('');
  const missing = [...(isBlank(what) ? ['what'] : []), ...(noticed === undefined ? ['noticed'] : [])];
  return (
    <ModalDialog heading={t('privacy.incidents.write')} onClose={onClose}>
      <TextField label={t('privacy.incidents.what')} rows={4} value={what} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <DateField label={t('privacy.incidents.noticed')} value={noticed} onChange={setNoticed} today={today} />
      <TextField label={t('privacy.incidents.user')} value={username} onChange={setUsername} />
      <VerbButton
        blockers={missing}
        sentenceOf={(code) => sentence(`privacy.incidents.missing.${code}`) ?? code}
        onPress={async () => {
          if (noticed === undefined) return;
          const who = isBlank(username) ? {} : { username: username.trim() };
          await verb('/incidents', { what: what.trim(), noticedAt: beginOf(noticed), ...who });
          await draft.drop();
          await again('/incidents');
          onClose();
        }}
      >
        {t('privacy.incidents.save')}
      </VerbButton>
    </ModalDialog>
  );
}
