import type { IsoDate } from '#domain/calendar/date';
import { useSyncExternalStore } from 'react';
import { onSessionChange, sessionState, type SessionState, type SessionUser } from './session.ts';

export const useSession = (): SessionState => useSyncExternalStore(onSessionChange, sessionState);

/** The signed-in user; undefined before sign-in. */
export function useSessionUser(): SessionUser | undefined {
  const state = useSession();
  return 'user' in state ? state.user : undefined;
}

/** Today in Norway as the server counts; '' before sign-in. The pages have no clock of their own. */
export function useToday(): IsoDate {
  const state = useSession();
  return 'today' in state ? state.today : '';
}
