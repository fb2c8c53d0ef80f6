import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { type ReceivedReport, useReportVerb } from './use-reports.ts';

interface Props {
  readonly of: ReceivedReport;
  readonly onClose: () => void;
}

/** Opened, it is read by the young person, and the log speaks of it. */
export function ReleaseDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const does = useReportVerb(of.id);
  return (
    <ReasonDialog
      draftKey={`report-release-${of.id}`}
      heading={t('reports.process.releaseHeading', { name: of.aboutName })}
      consequence={t('reports.process.releaseText')}
      label={t('reports.process.releaseWhy')}
      verb={t('reports.process.release')}
      onReason={(reason) => does('release', { reason })}
      onClose={onClose}
    />
  );
}

/** Put off until another day, with a reason. */
export function PutOffDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const does = useReportVerb(of.id);
  const [until, setUntil] = useState<string>();
  const draft = useDraft(`report-put-off-${of.id}`);
  const reason = draft.text;
  return (
    <ModalDialog heading={t('reports.process.putOffHeading', { name: of.aboutName })} onClose={onClose}>
      <DateField label={t('reports.process.putOffUntil')} today={today} value={until} onChange={setUntil} />
      <TextField label={t('reports.process.putOffWhy')} rows={2} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <div className="buttons">
        <VerbButton
          blockers={[
            ...(until === undefined || until <= today ? ['delay-not-ahead'] : []),
            ...(reason.trim() === '' ? ['delay-reason-missing'] : []),
          ]}
          sentenceOf={(code) => sentence(`reports.process.missing.${code}`) ?? code}
          onPress={async () => {
            await does('put-off', { until, reason });
            await draft.drop();
            onClose();
          }}
        >
          {t('reports.process.putOff')}
        </VerbButton>
      </div>
    </ModalDialog>
  );
}
