import { QueryClient } from '@tanstack/react-query';
import { onSessionChange, sessionState } from './session.ts';
import { Problem } from './problem.ts';

const again = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof Problem && (error.code === 'busy' || error.code === 'no-log');

/** What has been read is kept for as long as somebody is signed in, and forgotten at sign-out. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: again, refetchOnWindowFocus: true, staleTime: 5_000 } },
});

let signedIn = false;

onSessionChange(() => {
  const { status } = sessionState();
  if (signedIn && status === 'out') queryClient.clear();
  signedIn = status === 'in' || status === 'ended';
});
