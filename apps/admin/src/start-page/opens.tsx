import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onOpen: () => void;
  readonly main?: boolean;
}

/** A button in a row that opens the verb's dialog. */
export function Opens({ children, onOpen, main = false }: Props): ReactElement {
  return (
    <button
      type="button"
      className={main ? 'button button-small' : 'button button-second button-small'}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
