import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerContributionDialog } from './answer-contribution-dialog.tsx';

export interface Answering {
  readonly youngPersonId: string;
  readonly contributionId: string;
  readonly name: string;
  readonly words: string;
  readonly onSent: () => Promise<unknown>;
}

/** «Slik brukte vi det»: a button that opens the answer to what the young person wrote. What is open stays open when somebody else has answered. */
export function AnswerContribution(props: Answering & { readonly answered: boolean }): ReactElement | null {
  const { answered, ...answering } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  if (answered && !open) return null;
  return (
    <div className="buttons">
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('contributions.answer', { name: props.name })}
      </button>
      {open && (
        <AnswerContributionDialog
          {...answering}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
