import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSessionUser } from '../providers/use-session.ts';
import { keeperOf } from './draft-keeper.ts';
import { type DraftState, DraftWriter } from './draft-writer.ts';

export interface DraftText extends DraftState {
  readonly setText: (text: string) => void;
  /** After the verb that used the text: deletes the draft here and there and empties the field. */
  readonly drop: (used?: string) => Promise<void>;
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
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      flush();
    };
  }, [writer]);
  return { ...state, setText: writer.write, drop: writer.drop };
}
