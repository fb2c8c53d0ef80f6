import type { Shape } from '#api-types';
import { read } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { useRead } from '../providers/use-read.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';
import type { StandingNow } from '../young-people/case-page/use-merged-save.ts';

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

/** Reads a part of the minutes that its writer has changed in another window. */
export async function sectionNow(
  youngPersonId: string,
  meetingId: string,
  sectionId: string,
): Promise<StandingNow> {
  const { data } = await read<Minutes>(`${pathOf(youngPersonId)}/meetings/${meetingId}/minutes`);
  const section = data.sections.find(({ id }) => id === sectionId);
  if (section === undefined) throw new Problem(404, 'not-found');
  return { fields: { text: section.text }, version: section.version, by: section.writtenByName };
}
