import { useState } from 'react';
import { useSessionUser } from '../providers/use-session.ts';

/** Texts of this window, by user and place. Nothing of them is sent or written to the device. */
const texts = new Map<string, string>();

export const forgetTabTexts = (): void => {
  texts.clear();
};

interface TabText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** After the verb that used it. */
  readonly drop: () => void;
}

/**
 * A text about what may be known to nobody beforehand: it outlives the dialog and the page, and ends with the window and with
 * the session. Neither the server nor the device gets to know that somebody was about to write it.
 */
export function useTabText(key: string): TabText {
  const place = `${useSessionUser()?.id ?? ''}/${key}`;
  const [text, show] = useState(texts.get(place) ?? '');
  const setText = (next: string): void => {
    if (next === '') texts.delete(place);
    else texts.set(place, next);
    show(next);
  };
  return {
    text,
    setText,
    drop: () => {
      setText('');
    },
  };
}
