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
const readAgain = (which: (path: string) => boolean, evenHidden = false): void => {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => which(String(path)),
    refetchType: document.hidden && !evenHidden ? 'none' : 'active',
  });
};

/** Everything about the young person, and the lists. `sight`: it may not be shown any longer, looked at or not. */
export const readAbout = (youngPersonId: string | undefined, sight: boolean): void => {
  readAgain((path) => isAbout(path, youngPersonId), sight);
};

/** Everything that was read before then. */
export const readEverything = (since: number): void => {
  void queryClient.invalidateQueries({
    predicate: ({ state, queryKey: [path] }) => state.dataUpdatedAt < since && String(path).startsWith('/'),
    refetchType: document.hidden ? 'none' : 'active',
  });
};
