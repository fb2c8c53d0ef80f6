import { type ReactElement, type ReactNode, useState } from 'react';

interface Props {
  readonly words: string;
  /** Whether there is anything to fold up: on a wide page everything is open, without a line to press. */
  readonly folds: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * Part of a long page. What is inside stays where it is when the page becomes wide or narrow, so that whoever turns the phone
 * loses nothing that is being written.
 */
export function Fold({ words, folds, startsOpen = false, children }: Props): ReactElement {
  const [open, setOpen] = useState(!folds || startsOpen);
  return (
    <details
      className={folds ? 'day-fold' : 'day-fold day-fold-open'}
      open={!folds || open}
      onToggle={({ currentTarget }) => {
        if (folds) setOpen(currentTarget.open);
      }}
    >
      <summary>{words}</summary>
      {children}
    </details>
  );
}
