/** The page of a transition. Without the young person it is one that the reader's service has been offered. */
export const transitionPageOf = (transitionId: string, youngPersonId?: string): string =>
  youngPersonId === undefined
    ? `/transitions/${transitionId}`
    : `/young-people/${youngPersonId}/transitions/${transitionId}`;
