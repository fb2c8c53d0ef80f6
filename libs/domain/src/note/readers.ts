import type { Category } from '../category/categories.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Profession } from './profession.ts';

/** A note as far as it decides who reads it. */
export interface NoteFacts {
  readonly ownerServiceId: string;
  readonly category: Category;
  readonly audience: Audience;
  /** The profession of the one who wrote it. */
  readonly profession: Profession;
  readonly writtenByPostId: string;
  /** Those chosen, when the audience is `members`. */
  readonly memberPostIds: readonly string[];
  /** Services that this one note is shared with now. */
  readonly sharedWith: readonly string[];
}

/** Somebody on the team. Colleagues who are not on the team read nothing. */
export interface NoteReader {
  readonly postId: string;
  readonly serviceId: string;
  readonly profession: Profession | null;
  /** What a live consent or legal basis opens to the reader's service. */
  readonly categories: readonly Category[];
}

/** Why somebody on the team reads a note. */
export type NoteReason = 'wrote_it' | 'own_service' | 'own_profession' | 'chosen' | 'team' | 'shared';

type Reads = (note: Omit<NoteFacts, 'audience'>, reader: NoteReader) => NoteReason | null;

const isOwn: (...of: Parameters<Reads>) => boolean = (note, reader) =>
  note.ownerServiceId === reader.serviceId;
const isOpened: (...of: Parameters<Reads>) => boolean = (note, reader) =>
  reader.categories.includes(note.category);

/** Whom a note is for → why this reader is among them, or null. */
export const audiences = {
  service: (note, reader) => (isOwn(note, reader) ? 'own_service' : null),
  profession: (note, reader) =>
    isOwn(note, reader) && note.profession === reader.profession ? 'own_profession' : null,
  members: (note, reader) =>
    note.memberPostIds.includes(reader.postId) && (isOwn(note, reader) || isOpened(note, reader))
      ? 'chosen'
      : null,
  team: (note, reader) => {
    if (isOwn(note, reader)) return 'own_service';
    return isOpened(note, reader) ? 'team' : null;
  },
} as const satisfies Record<string, Reads>;
export type Audience = keyof typeof audiences;

export const isAudience = (code: string): code is Audience => isKeyOf(audiences, code);

/** Whom this writer may choose between, the default first. Health personnel’s notes are locked to the profession. */
export const audiencesFor = (profession: Profession): readonly Audience[] =>
  profession === 'health' ? ['profession'] : keysOf(audiences);

/** Why this reader sees the note; null when not. The one place that says it: for the API, and for «Hvem kan se dette?». */
export const whySees = (note: NoteFacts, reader: NoteReader): NoteReason | null => {
  if (note.writtenByPostId === reader.postId) return 'wrote_it';
  const asAudience = audiences[note.audience](note, reader);
  if (asAudience !== null) return asAudience;
  return note.sharedWith.includes(reader.serviceId) && isOpened(note, reader) ? 'shared' : null;
};

/** Everybody in the team who sees the note, in the order given, each with why: the same before and after writing. */
export const readersOf = <Reader extends NoteReader>(
  note: NoteFacts,
  team: readonly Reader[],
): (Reader & { why: NoteReason })[] =>
  team.flatMap((reader) => {
    const why = whySees(note, reader);
    return why === null ? [] : [{ ...reader, why }];
  });
