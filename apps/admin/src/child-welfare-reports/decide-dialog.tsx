import { type ReactElement, useState } from 'react';
import {
  decideReportBlockers,
  type ReportDecision,
  reportDecisions,
} from '#domain/child-welfare-report/report';
import { keysOf } from '#domain/closed-table/closed-table';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { type ReceivedReport, useReportVerb } from './use-reports.ts';

interface Props {
  readonly of: ReceivedReport;
  readonly onClose: () => void;
}

/** Investigated, put aside or passed on; whoever wrote it is told which. */
export function DecideDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const does = useReportVerb(of.id);
  const [decision, setDecision] = useState<ReportDecision>();
  const draft = useDraft(`report-decide-${of.id}`);
  const reason = draft.text;
  const processing = { received: of.receivedAt !== null, decision: of.decision, released: false };
  const blockers =
    decision === undefined ? ['choice'] : decideReportBlockers({ processing, decision, reason });
  return (
    <ModalDialog heading={t('reports.process.decideHeading', { name: of.aboutName })} onClose={onClose}>
      <RadioGroup
        legend={t('reports.process.decideLegend')}
        value={decision}
        onChange={setDecision}
        choices={keysOf(reportDecisions).map((value) => ({
          value,
          label: t(`reports.process.decisions.${value}`),
        }))}
      />
      <TextField label={t('reports.process.why')} rows={4} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <div className="buttons">
        <VerbButton
          blockers={blockers}
          sentenceOf={(code) => sentence(`reports.process.missing.${code}`) ?? code}
          onPress={async () => {
            await does('decide', { decision, reason });
            await draft.drop();
            onClose();
          }}
        >
          {t('reports.process.decide')}
        </VerbButton>
      </div>
    </ModalDialog>
  );
}
