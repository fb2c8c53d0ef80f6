import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { isBlank } from '#domain/blocker/blockers';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

interface Props {
  readonly part: Shape<'ControllerPart'>;
  readonly erasure: Shape<'ErasureOpened'>;
  readonly onClose: () => void;
}

/** Under what the archive has the package. */
export function AcknowledgeDialog({ part, erasure, onClose }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const missing = useMissing();
  const draft = useDraft(`erasure-receipt-${erasure.id}-${part.organisationId}`);
  const { text: reference } = draft;
  return (
    <ModalDialog heading={t('erasures.receipt.heading', { name: part.organisationName })} onClose={onClose}>
      <TextField label={t('erasures.receipt.reference')} value={reference} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={isBlank(reference) ? ['reference_missing'] : []}
        sentenceOf={missing}
        onPress={async () => {
          const wish = { organisationId: part.organisationId, reference: reference.trim() };
          await verb(`/erasures/${erasure.id}/receipts`, wish);
          await draft.drop();
          await again('/erasures');
          onClose();
        }}
      >
        {t('erasures.receipt.save')}
      </VerbButton>
    </ModalDialog>
  );
}
