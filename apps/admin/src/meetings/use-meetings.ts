import type { ReactNode } from 'react';
import type { Shape } from '#api-types';
import { useSentence } from '../i18n/catalogue.tsx';
import { useRead } from '../providers/use-read.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';

export type MeetingsOf = Shape<'MeetingsPage'>;
export type Meeting = MeetingsOf['meetings'][number];
export type Invitee = Meeting['invitees'][number];
export type Wish = Meeting['wishes'][number];

/** Where the meetings about one young person are, and one of them. */
export const meetingsPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/meetings`;
export const meetingPageOf = (youngPersonId: string, meetingId: string): string =>
  `${meetingsPageOf(youngPersonId)}/${meetingId}`;

export const useMeetings = (youngPersonId: string): ReturnType<typeof useRead<MeetingsOf>> =>
  useRead<MeetingsOf>(`${pathOf(youngPersonId)}/meetings`);

/** The sentence for each thing that is missing. */
export function useMeetingSentence(): (code: string) => ReactNode {
  const sentence = useSentence();
  return (code) => sentence(`meetings.blockers.${code}`) ?? code;
}

/** The reader has called it, or holds the baton. */
export const leads = (of: MeetingsOf, meeting: Meeting): boolean =>
  of.holder || meeting.calledByPostId === of.postId;
