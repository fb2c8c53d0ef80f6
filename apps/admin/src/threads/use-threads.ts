import type { Shape } from '#api-types';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type Thread = Shape<'Thread'>;
export type ThreadLine = Shape<'ThreadLine'>;
type ThreadSummary = Shape<'ThreadSummary'>;

const threadsOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/threads`;
export const threadOf = (youngPersonId: string, threadId: string): string =>
  `${threadsOf(youngPersonId)}/${threadId}`;

/** How much there is in one conversation, and how much of it is new. Asked for once for all that the page shows. */
export function useSummary(youngPersonId: string, threadId: string): Pick<ThreadSummary, 'count' | 'unread'> {
  const { data } = useRead<ThreadSummary[]>(threadsOf(youngPersonId));
  return data?.data.find(({ id }) => id === threadId) ?? { count: 0, unread: 0 };
}

export function useThreadsAgain(youngPersonId: string): () => Promise<void> {
  const again = useReadAgain();
  return () => again(threadsOf(youngPersonId));
}
