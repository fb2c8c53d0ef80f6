import { type ReactElement, type ReactNode, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { TextField } from './text-field.tsx';
import { VerbButton } from './verb-button.tsx';

interface Props {
  /** What is about to happen: «Si nei til stafetten for Anne» */
  readonly heading: string;
  /** The consequence in a sentence. */
  readonly consequence?: string;
  /** «Hvorfor kan du ikke nå?» */
  readonly label: string;
  readonly hint?: string;
  /** The verb as it stands on the button. */
  readonly verb: string;
  readonly kind?: 'main' | 'danger' | 'baton';
  readonly onReason: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** What is missing in the other fields, as sentences. */
  readonly missing?: readonly string[];
  /** More fields, above the reason. */
  readonly children?: ReactNode;
}

/** A verb that needs a written reason. Closes only when the verb has succeeded or the reader leaves it. */
export function ReasonDialog(props: Props): ReactElement {
  const t = useSharedText();
  const [reason, setReason] = useState('');
  const blockers = [...(props.missing ?? []), ...(reason.trim() === '' ? ['reason'] : [])];
  return (
    <ModalDialog heading={props.heading} onClose={props.onClose}>
      {props.consequence !== undefined && <p>{props.consequence}</p>}
      {props.children}
      <TextField
        label={props.label}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <div className="buttons">
        <VerbButton
          kind={props.kind ?? 'main'}
          blockers={blockers}
          sentenceOf={(code) => (code === 'reason' ? t('look.reason.missing') : code)}
          onPress={async () => {
            await props.onReason(reason.trim());
            props.onClose();
          }}
        >
          {props.verb}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={props.onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
