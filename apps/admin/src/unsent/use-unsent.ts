import { useEffect, useSyncExternalStore } from 'react';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { repeatKeyOf } from '../providers/repeat-key.ts';
import { queryClient } from '../providers/query-client.ts';
import { useSession, useSessionUser } from '../providers/use-session.ts';
import { boxOf } from './box-of.ts';
import type { UnsentBox } from './unsent-box.ts';
import type { UnsentKind, UnsentRequest } from './unsent-request.ts';

const againMilliseconds = 15_000;

const readAnew = (): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => String(path).startsWith('/young-people'),
  });

const useBox = (): UnsentBox => boxOf(useSessionUser()?.id ?? '');

export const useUnsent = (): readonly UnsentRequest[] => {
  const box = useBox();
  return useSyncExternalStore(box.subscribe, box.current);
};

/** Sent, or kept on the device until there is net. */
export type Outcome = 'sent' | 'kept';

/** What it is and the own words in it, for whoever looks at what waits. */
export interface Waiting {
  readonly kind: UnsentKind;
  readonly text?: string;
}

/** Sends; without net it is kept on the device and sent later by itself, once. */
export function useSendOrKeep(): (path: string, body: unknown, waiting: Waiting) => Promise<Outcome> {
  const box = useBox();
  return async (path, body, { kind, text = '' }) => {
    try {
      await verb(path, body);
      return 'sent';
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'offline') throw error;
      await box.add({ key: repeatKeyOf(path, { body }), path, body, kind, text, triedAt: Date.now() });
      return 'kept';
    }
  };
}

/** Sends what waits: when somebody is signed in, when the net is back, and now and then. */
export function useSending(): void {
  const box = useBox();
  const waits = useUnsent().length > 0;
  const { status } = useSession();
  useEffect(() => {
    if (status !== 'in') return undefined;
    const flush = async (): Promise<void> => {
      await box.begin();
      if (await box.flush()) await readAnew();
    };
    const go = (): void => void flush();
    go();
    const clock = waits ? setInterval(go, againMilliseconds) : undefined;
    window.addEventListener('online', go);
    return () => {
      clearInterval(clock);
      window.removeEventListener('online', go);
    };
  }, [box, status, waits]);
}

export const useUnsentVerbs = (): Pick<UnsentBox, 'again' | 'drop'> => {
  const box = useBox();
  return {
    again: async (key) => {
      await box.again(key);
      await readAnew();
    },
    drop: (key) => box.drop(key),
  };
};
