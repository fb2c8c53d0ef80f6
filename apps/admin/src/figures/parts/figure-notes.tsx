import { createContext, type ReactElement, type ReactNode, use, useState } from 'react';

type Explain = (sentence: string) => void;

const Notes = createContext<Explain>(() => undefined);

interface Props {
  /** What the figures are about; when it changes, what was said of the earlier ones is taken away. */
  readonly about: string;
  readonly children: ReactNode;
}

/** What a `0` or a `:` in the part below means, said under it when one is pressed. */
export function FigureNotes({ about, children }: Props): ReactElement {
  const [said, setSaid] = useState({ about, sentence: '' });
  return (
    <Notes
      value={(sentence) => {
        setSaid({ about, sentence });
      }}
    >
      {children}
      <p role="status" className="figure-note small no-print">
        {said.about === about ? said.sentence : ''}
      </p>
    </Notes>
  );
}

/** Says a sentence under the part that the caller is in. */
export const useExplain = (): Explain => use(Notes);
