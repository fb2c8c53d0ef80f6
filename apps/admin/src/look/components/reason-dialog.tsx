import { type ReactElement, type ReactNode, useState } from 'react';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
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

/** A verb that needs a written reason. Closes only when the verb has succeeded or the reader leaves it. `draftKey`: what is typed is kept until it is used. */
export function ReasonDialog({ draftKey, ...props }: Props & { readonly draftKey?: string }): ReactElement {
  return draftKey === undefined ? <LooseReason {...props} /> : <KeptReason {...props} draftKey={draftKey} />;
}

function LooseReason(props: Props): ReactElement {
  const [text, setText] = useState('');
  return <Reason {...props} text={text} onText={setText} />;
}

function KeptReason({ draftKey, ...props }: Props & { readonly draftKey: string }): ReactElement {
  const draft = useDraft(draftKey);
  return (
    <Reason
      {...props}
      text={draft.text}
      onText={draft.setText}
      onReason={async (reason) => {
        await props.onReason(reason);
        await draft.drop();
      }}
      status={<DraftStatus draft={draft} />}
    />
  );
}

interface WrittenProps extends Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly status?: ReactNode;
}

function Reason({ text, onText, status, ...props }: WrittenProps): ReactElement {
  const t = useSharedText();
  const blockers = [...(props.missing ?? []), ...(text.trim() === '' ? ['reason'] : [])];
  return (
    <ModalDialog heading={props.heading} onClose={props.onClose}>
      {props.consequence !== undefined && <p>{props.consequence}</p>}
      {props.children}
      <TextField
        label={props.label}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        rows={3}
        value={text}
        onChange={onText}
      >
        {status}
      </TextField>
      <div className="buttons">
        <VerbButton
          kind={props.kind ?? 'main'}
          blockers={blockers}
          sentenceOf={(code) => (code === 'reason' ? t('look.reason.missing') : code)}
          onPress={async () => {
            await props.onReason(text.trim());
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
