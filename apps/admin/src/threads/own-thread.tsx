import type { ReactElement } from 'react';
import { useSessionUser } from '../providers/use-session.ts';
import { ThreadButton, type ThreadPlace } from './thread-button.tsx';

/** The same on the young person's own pages. */
export function OwnThread({
  threadId,
  about,
  name,
}: Omit<ThreadPlace, 'youngPersonId'>): ReactElement | null {
  const youngPersonId = useSessionUser()?.youngPersonId ?? null;
  if (youngPersonId === null) return null;
  return <ThreadButton youngPersonId={youngPersonId} threadId={threadId} about={about} name={name} />;
}
