import type { Shape } from '#api-types';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type OwnNotices = Shape<'OwnNotices'>;

const path = '/own-notices';

/** What the reader is told, how, and where it goes. */
export const useOwnNotices = (): ReturnType<typeof useRead<OwnNotices>> => useRead<OwnNotices>(path);

export function useNoticesAgain(): () => Promise<void> {
  const again = useReadAgain();
  return () => again(path);
}
