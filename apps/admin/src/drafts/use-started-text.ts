import { useState } from 'react';
import { type DraftText, useDraft } from './use-draft.ts';

/**
 * A draft that begins with a text that already stands: what was typed before and not used goes first. Emptied on purpose
 * it stays empty.
 */
export function useStartedText(key: string, start: string): DraftText {
  const draft = useDraft(key);
  const [touched, setTouched] = useState(false);
  return {
    ...draft,
    text: touched || draft.text !== '' ? draft.text : start,
    setText: (text) => {
      setTouched(true);
      draft.setText(text);
    },
  };
}
