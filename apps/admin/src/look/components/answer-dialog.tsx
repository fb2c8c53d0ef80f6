import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';
import { VerbButton } from './verb-button.tsx';

interface Props<Choice extends string> {
  readonly heading: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string; readonly hint?: string }[];
  readonly label: string;
  /** What is typed is kept under this name until it is used. */
  readonly draftKey: string;
  readonly verb: string;
  /** The sentence for `choice`, `text_missing` and whatever the API answers. */
  readonly sentenceOf: (code: string) => string;
  readonly onSave: (choice: Choice, text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** One of a few answers, and why in words. */
export function AnswerDialog<Choice extends string>(props: Props<Choice>): ReactElement {
  const t = useSharedText();
  const [choice, setChoice] = useState<Choice>();
  const draft = useDraft(props.draftKey);
  const { text } = draft;
  const blockers = [...(choice === undefined ? ['choice'] : []), ...(isBlank(text) ? ['text_missing'] : [])];
  return (
    <ModalDialog heading={props.heading} onClose={props.onClose}>
      <RadioGroup legend={props.legend} choices={props.choices} value={choice} onChange={setChoice} />
      <TextField label={props.label} rows={4} value={text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <div className="buttons">
        <VerbButton
          blockers={blockers}
          sentenceOf={props.sentenceOf}
          onPress={async () => {
            if (choice === undefined) return;
            await props.onSave(choice, text.trim());
            await draft.drop();
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
