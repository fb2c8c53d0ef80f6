import type { Shape } from '#api-types';
import { useSentence } from '../i18n/catalogue.tsx';
import { useRead } from '../providers/use-read.ts';

export type Discussion = Shape<'DiscussionSeen'>;

export const discussionPageOf = (id: string): string => `/discussions/${id}`;

export const useDiscussions = (): ReturnType<typeof useRead<Discussion[]>> =>
  useRead<Discussion[]>('/discussions');

/** Those that wait for an answer from the reader's service. */
export const useWaiting = (): Discussion[] =>
  (useDiscussions().data?.data ?? []).filter(({ waitsForMe }) => waitsForMe);

export function useDiscussionSentence(): (code: string) => string {
  const sentence = useSentence();
  return (code) =>
    sentence(`discussions.blockers.${code}`) ?? sentence(`discussions.otherBlockers.${code}`) ?? code;
}
