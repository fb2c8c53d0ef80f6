import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { type Outcome, useSendOrKeep, type Waiting } from '../unsent/use-unsent.ts';

export type OwnMeetings = Shape<'MyMeetings'>;
export type OwnMeeting = OwnMeetings['meetings'][number];
export type OwnWish = OwnMeeting['wishes'][number];

const pathOf = (youngPersonId: string): string => `/young-people/${youngPersonId}`;

export const useOwnMeetings = (youngPersonId: string): ReturnType<typeof useRead<OwnMeetings>> =>
  useRead<OwnMeetings>(`${pathOf(youngPersonId)}/my-meetings`);

/** Does something and reads the meetings again. */
export function useMeetingVerb(youngPersonId: string): (rest: string, body?: unknown) => Promise<void> {
  const readAgain = useReadAgain();
  const path = pathOf(youngPersonId);
  return async (rest, body = {}) => {
    await verb(`${path}/${rest}`, body);
    await readAgain(`${path}/my-meetings`);
  };
}

/** The same for what may wait on the device until there is net. */
export function useMeetingSaying(
  youngPersonId: string,
): (rest: string, body: unknown, waiting: Waiting) => Promise<Outcome> {
  const readAgain = useReadAgain();
  const sendOrKeep = useSendOrKeep();
  const path = pathOf(youngPersonId);
  return async (rest, body, waiting) => {
    const outcome = await sendOrKeep(`${path}/${rest}`, body, waiting);
    if (outcome === 'sent') await readAgain(`${path}/my-meetings`);
    return outcome;
  };
}

export const isComing = ({ status, day }: OwnMeeting, today: string): boolean =>
  status !== 'held' && day >= today;
