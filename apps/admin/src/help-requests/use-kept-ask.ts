import { useEffect, useState } from 'react';
import type { AskedForm } from './ask-facts.ts';
import { eraOfAsk, forgetAsk, keepAsk, keptAsk } from './ask-draft.ts';

/** What was typed before a reload: `undefined` until it is known, `null` when there is nothing. */
export function useKeptAsk(): AskedForm | null | undefined {
  const [kept, setKept] = useState<AskedForm | null>();
  useEffect(() => {
    let gone = false;
    void keptAsk().then((form) => {
      if (!gone) setKept(form ?? null);
    });
    return () => {
      gone = true;
    };
  }, []);
  return kept;
}

/** Keeps the form a moment after each letter, as long as it stands on the page. */
export function useKeepAsk(form: AskedForm, start: AskedForm): void {
  useEffect(() => {
    if (form === start) return;
    const typedIn = eraOfAsk();
    const soon = setTimeout(() => void keepAsk(form, typedIn), 300);
    return () => {
      clearTimeout(soon);
    };
  }, [form, start]);
}

/** Whoever comes next must show who they are: what the one before typed is gone by then. */
export function useForgetAsk(): void {
  useEffect(() => {
    void forgetAsk();
  }, []);
}
