import { createContext, type ReactElement, type ReactNode, use, useState } from 'react';

type Explain = (sentence: string) => void;

const Notes = createContext<Explain>(() => undefined);

/** What a `0` or a `:` in the part below means, said under it when one is pressed. */
export function FigureNotes({ children }: { children: ReactNode }): ReactElement {
  const [sentence, setSentence] = useState('');
  return (
    <Notes value={setSentence}>
      {children}
      <p role="status" className="figure-note small no-print">
        {sentence}
      </p>
    </Notes>
  );
}

/** Says a sentence under the part that the caller is in. */
export const useExplain = (): Explain => use(Notes);
