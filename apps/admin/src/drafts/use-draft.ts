import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSessionUser } from '../providers/use-session.ts';
import { keeperOf } from './draft-keeper.ts';
import { type DraftState, DraftWriter } from './draft-writer.ts';

export interface DraftText extends DraftState {
  readonly setText: (text: string) => void;
  /** After the verb that used the text: deletes the draft here and there and empties the field. `left` is put aside. */
  readonly drop: (used?: string, left?: string) => Promise<void>;
  /** Of two texts that both windows have written: the one that is to stand. */
  readonly choose: (text: string) => Promise<void>;
  readonly clearAside: () => Promise<void>;
  /** What stands now, when the text is one that was begun before. */
  readonly stands?: string;
}

/**
 * A text that is saved on the server as it is typed and can be resumed any time; what cannot be sent is kept sealed on
 * this device. `key` names the place: `goal-new-${youngPersonId}`. Show `<DraftStatus draft={draft} />` beside it.
 */
export function useDraft(key: string): DraftText {
  const userId = useSessionUser()?.id ?? '';
  const writer = useMemo(() => new DraftWriter(keeperOf(userId, key)), [userId, key]);
  const state = useSyncExternalStore(writer.subscribe, writer.current);
  useEffect(() => {
    const flush = (): void => void writer.flush();
    void writer.begin();
    const look = (): void => void writer.look();
    window.addEventListener('online', flush);
    window.addEventListener('focus', look);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('focus', look);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [writer]);
  const { write: setText, drop, choose, clearAside } = writer;
  return { ...state, setText, drop, choose, clearAside };
}
