import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { isBlank } from '#domain/blocker/blockers';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

interface Props {
  readonly erasure: Shape<'ErasureOpened'>;
}

function Approve({ erasure }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const missing = useMissing();
  const draft = useDraft(`erasure-${erasure.id}-answer`);
  const { text: answer } = draft;
  const asked = erasure.asked !== null && erasure.state === 'preparing';
  const blockers = [...erasure.blockers, ...(asked && isBlank(answer) ? ['answer_missing'] : [])];
  return (
    <>
      <p>{t('erasures.case.approveHint', { days: erasure.graceDays })}</p>
      {asked && (
        <TextField label={t('erasures.case.answer')} rows={3} value={answer} onChange={draft.setText}>
          <DraftStatus draft={draft} />
        </TextField>
      )}
      <VerbButton
        kind="danger"
        blockers={blockers}
        blockersHeading={t('erasures.case.before')}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/erasures/${erasure.id}/approve`, asked ? { answer: answer.trim() } : {});
          await draft.drop();
          await again('/erasures');
        }}
      >
        {t('erasures.case.approve')}
      </VerbButton>
    </>
  );
}

/** The officer's yes and no, and the way back while it waits. */
export function ErasureVerbs({ erasure }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const waiting = erasure.state === 'waiting';
  const end = erasure.state === 'preparing' ? 'refuse' : 'cancel';
  return (
    <Card
      heading={
        waiting
          ? t('erasures.case.cancelHeading')
          : t('erasures.case.approveHeading', { name: erasure.youngPersonName })
      }
    >
      {!waiting && <Approve erasure={erasure} />}
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t(`erasures.case.${end}`)}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`erasure-${erasure.id}-${end}`}
          heading={t(`erasures.case.${end}Heading`)}
          consequence={t(`erasures.case.${end}Consequence`)}
          label={t('erasures.case.why')}
          verb={t(`erasures.case.${end}`)}
          onReason={async (reason) => {
            await verb(`/erasures/${erasure.id}/${end}`, { reason });
            await again('/erasures');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}
