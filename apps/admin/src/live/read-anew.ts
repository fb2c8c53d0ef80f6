import type { Query, QueryFilters } from '@tanstack/react-query';
import { queryClient } from '../providers/query-client.ts';

/** Reads that are about nobody in particular, but show young people. */
const lists = [
  '/my-',
  '/guardian-page',
  '/unheld',
  '/invitations',
  '/discussions',
  '/child-welfare-reports',
  '/emergenc',
  '/merges',
  '/help-requests',
];

const isAbout = (path: string, youngPersonId: string | undefined): boolean =>
  (youngPersonId !== undefined && path.startsWith(`/young-people/${youngPersonId}`)) ||
  lists.some((list) => path.startsWith(list));

/** What is shown is read again now; what stands in a window that nobody looks at, when somebody does. */
const readAgain = (which: QueryFilters, evenHidden = false): void => {
  void queryClient.invalidateQueries({
    ...which,
    refetchType: document.hidden && !evenHidden ? 'none' : 'active',
  });
};

/** A first read that is under way is not begun anew, and may bring what was there before a change: once more when it has come. */
const onceMore = (which: QueryFilters, evenHidden: boolean): void => {
  for (const { state, promise, queryKey } of queryClient.getQueryCache().findAll(which))
    if (state.fetchStatus === 'fetching' && state.data === undefined)
      void promise
        ?.catch(() => undefined)
        .then(() => {
          readAgain({ queryKey, exact: true }, evenHidden);
        });
};

/** Everything about the young person, and the lists. `sight`: it may not be shown any longer, looked at or not. */
export const readAbout = (youngPersonId: string | undefined, sight: boolean): void => {
  const which = { predicate: ({ queryKey: [path] }: Query) => isAbout(String(path), youngPersonId) };
  onceMore(which, sight);
  readAgain(which, sight);
};

/** Everything that was read before then. */
export const readEverything = (since: number): void => {
  readAgain({
    predicate: ({ state, queryKey: [path] }) => state.dataUpdatedAt < since && String(path).startsWith('/'),
  });
};
