import type { Shape } from '#api-types';
import type { NoteFacts } from '#domain/note/readers';
import { useSentence } from '../i18n/catalogue.tsx';
import { read } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { useRead } from '../providers/use-read.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';
import type { StandingNow } from '../young-people/case-page/use-merged-save.ts';

export type NotesOf = Shape<'NotePage'>;
export type NoteSeen = NotesOf['notes'][number];
export type Reader = NotesOf['readers'][number];

/** Where the notes about one young person are. */
export const notesPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/notes`;

export const useNotes = (youngPersonId: string): ReturnType<typeof useRead<NotesOf>> =>
  useRead<NotesOf>(`${pathOf(youngPersonId)}/notes`);

/** Reads a note that its writer has written anew in another window. */
export async function noteNow(youngPersonId: string, noteId: string): Promise<StandingNow> {
  const { data } = await read<NotesOf>(`${pathOf(youngPersonId)}/notes`);
  const note = data.notes.find(({ id, blanked }) => id === noteId && blanked === null);
  if (note === undefined) throw new Problem(404, 'not-found');
  return { fields: { text: note.text }, version: note.version, by: note.writtenByName };
}

/** A note as the rule of who reads it sees it. */
export const factsOf = (note: NoteSeen): NoteFacts => ({
  ...note,
  sharedWith: note.shares.map(({ serviceId }) => serviceId),
});

/** The sentence for each thing that is missing, from the rules or from the page. */
export function useNoteSentence(): (code: string) => string {
  const sentence = useSentence();
  return (code) => sentence(`notes.blockers.${code}`) ?? sentence(`notes.otherBlockers.${code}`) ?? code;
}
