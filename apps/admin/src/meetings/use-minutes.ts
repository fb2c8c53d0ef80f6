import type { Shape } from '#api-types';
import { useRead } from '../providers/use-read.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';

export type Minutes = Shape<'MinutesPage'>;
export type Section = Minutes['sections'][number];

export interface MinutesProps {
  readonly of: Minutes;
  readonly youngPersonId: string;
  readonly givenName: string;
}

export const useMinutes = (youngPersonId: string, meetingId: string): ReturnType<typeof useRead<Minutes>> =>
  useRead<Minutes>(`${pathOf(youngPersonId)}/meetings/${meetingId}/minutes`);

export const useAgenda = (
  youngPersonId: string,
  meetingId: string,
): ReturnType<typeof useRead<Shape<'MeetingAgenda'>>> =>
  useRead<Shape<'MeetingAgenda'>>(`${pathOf(youngPersonId)}/meetings/${meetingId}/agenda`);
