import { useCallback, useEffect, useRef, useState } from 'react';
import { useSessionUser } from '../providers/use-session.ts';
import { type DraftPlace, dropDraft, resumeDraft, sendDraft } from './draft-keeper.ts';

const pauseMilliseconds = 600;
const againMilliseconds = 15_000;

export interface DraftText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** False until what was written before has been fetched. */
  readonly ready: boolean;
  /** Where the newest text is: `kept` = safe on this device, sent later by itself. */
  readonly place: DraftPlace;
  /** When it was last saved on the server, ISO 8601: `<Saved at={savedAt} />`. */
  readonly savedAt: string | undefined;
  /** After the verb that used the text: deletes the draft here and there and empties the field. */
  readonly drop: () => Promise<void>;
}

/**
 * A text that is saved on the server as it is typed and can be resumed any time; what cannot be sent is kept sealed on
 * this device. `key` names the place: `goal-new-${youngPersonId}`.
 */
export function useDraft(key: string): DraftText {
  const userId = useSessionUser()?.id ?? '';
  const [text, show] = useState('');
  const [ready, setReady] = useState(false);
  const [place, setPlace] = useState<DraftPlace>('server');
  const [savedAt, setSavedAt] = useState<string>();
  const unsent = useRef<string>(undefined);

  const send = useCallback(async (): Promise<void> => {
    const wish = unsent.current;
    if (wish === undefined) return;
    setPlace('sending');
    try {
      setSavedAt(await sendDraft(userId, key, wish));
      if (unsent.current === wish) unsent.current = undefined;
      setPlace('server');
    } catch {
      setPlace('kept');
    }
  }, [userId, key]);

  const setText = useCallback((next: string): void => {
    unsent.current = next;
    show(next);
  }, []);

  useEffect(() => {
    let here = true;
    setReady(false);
    const resume = async (): Promise<void> => {
      const before = await resumeDraft(userId, key);
      if (!here || unsent.current !== undefined) return;
      show(before.text);
      setSavedAt(before.savedAt);
      if (before.waits) unsent.current = before.text;
      setPlace(before.waits ? 'kept' : 'server');
    };
    void resume().finally(() => {
      if (here) setReady(true);
    });
    return () => {
      here = false;
    };
  }, [userId, key]);

  useEffect(() => {
    if (unsent.current === undefined) return undefined;
    const timer = setTimeout(() => {
      void send();
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [text, send]);

  useEffect(() => {
    const again = (): void => {
      void send();
    };
    const timer = place === 'kept' ? setInterval(again, againMilliseconds) : undefined;
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [place, send]);

  useEffect(
    () => () => {
      void send();
    },
    [send],
  );

  const drop = useCallback(async (): Promise<void> => {
    unsent.current = undefined;
    show('');
    setSavedAt(undefined);
    await dropDraft(userId, key);
  }, [userId, key]);

  return { text, setText, ready, place, savedAt, drop };
}
