import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { isBlank } from '#domain/blocker/blockers';
import { allArchiveDecisions, type ArchiveDecision } from '#domain/erasure/erasure';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
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

/** The key of the package, which is shown once. */
function KeyOnce({ packageKey, onClose }: { packageKey: string; onClose: () => void }): ReactElement {
  const t = useText();
  return (
    <>
      <p role="status">{t('erasures.decision.once')}</p>
      <p className="strong">{t('erasures.decision.keyLabel')}</p>
      <p className="quiet-box erasure-hash">{packageKey}</p>
      <button type="button" className="button" onClick={onClose}>
        {t('erasures.decision.close')}
      </button>
    </>
  );
}

/** What one controller decides: over to its archive, or nothing to keep. */
export function DecideDialog({ part, erasure, onClose }: Props): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const missing = useMissing();
  const [decision, setDecision] = useState<ArchiveDecision>();
  const draft = useDraft(`erasure-${erasure.id}-decide-${part.organisationId}`);
  const reason = draft.text;
  const [publicKey, setPublicKey] = useState('');
  const [packageKey, setPackageKey] = useState<string>();
  const finish = async (): Promise<void> => {
    await again('/erasures');
    onClose();
  };
  const save = async (): Promise<void> => {
    const given = isBlank(publicKey) ? {} : { publicKey: publicKey.trim() };
    const wish = { organisationId: part.organisationId, decision, reason: reason.trim(), ...given };
    const { data } = await verb<Shape<'ArchiveDecided'>>(`/erasures/${erasure.id}/decisions`, wish);
    await draft.drop();
    if (data.packageKey === null) await finish();
    else setPackageKey(data.packageKey);
  };
  const heading = t('erasures.decision.heading', { name: part.organisationName });
  if (packageKey !== undefined)
    return (
      <ModalDialog heading={heading}>
        <KeyOnce packageKey={packageKey} onClose={() => void finish()} />
      </ModalDialog>
    );
  const blockers = [
    ...(decision === undefined ? ['choice'] : []),
    ...(isBlank(reason) ? ['reason_missing'] : []),
  ];
  return (
    <ModalDialog heading={heading} onClose={onClose}>
      <RadioGroup
        legend={t('erasures.decision.legend')}
        choices={allArchiveDecisions.map((value) => ({
          value,
          label: t(`erasures.case.decisions.${value}`),
        }))}
        value={decision}
        onChange={setDecision}
      />
      <TextField label={t('erasures.decision.reason')} rows={3} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      {decision === 'transfer' && (
        <TextField
          label={t('erasures.decision.key')}
          hint={t('erasures.decision.keyHint')}
          value={publicKey}
          onChange={setPublicKey}
          optional
        />
      )}
      <VerbButton blockers={blockers} sentenceOf={missing} onPress={save}>
        {t('erasures.decision.save')}
      </VerbButton>
    </ModalDialog>
  );
}
