import { useState } from 'react';
import { type DraftText, useDraft } from './use-draft.ts';

/**
 * A draft that begins with a text that already stands: what was typed before and not used goes first, and what stands now is
 * shown beside it (`stands`), because it may be newer. Emptied on purpose it stays empty.
 */
export function useStartedText(key: string, start: string): DraftText {
  const draft = useDraft(key);
  const [touched, setTouched] = useState(false);
  const resumed = !touched && draft.ready && draft.text !== '' && draft.text !== start;
  return {
    ...draft,
    ...(resumed && start !== '' ? { stands: start } : {}),
    text: touched || draft.text !== '' ? draft.text : start,
    setText: (text) => {
      setTouched(true);
      draft.setText(text);
    },
  };
}
