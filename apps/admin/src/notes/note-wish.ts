import type { Category } from '#domain/category/categories';
import { delayBasisFor, delayBlockers } from '#domain/note/delay';
import type { Audience, NoteFacts } from '#domain/note/readers';
import { writeBlockers } from '#domain/note/writing';
import type { NotesOf } from './use-notes.ts';

/** A note on its way. */
export interface NoteWish {
  readonly category: Category | undefined;
  readonly audience: Audience;
  readonly memberPostIds: readonly string[];
  readonly waits: boolean;
  readonly reason: string;
  readonly until: string | undefined;
}

/** The wish as a note; null until it is said what it is about. */
export const noteOf = (of: NotesOf, { category, audience, memberPostIds }: NoteWish): NoteFacts | null => {
  const me = of.readers.find(({ postId }) => postId === of.postId);
  if (category === undefined || of.profession === null || me === undefined) return null;
  return {
    ownerServiceId: me.serviceId,
    category,
    audience,
    profession: of.profession,
    writtenByPostId: me.postId,
    memberPostIds,
    sharedWith: [],
  };
};

/** What is missing, by the same rules as the API's. */
export const missingIn = (of: NotesOf, wish: NoteWish, text: string, serviceKind: string): string[] => {
  const note = noteOf(of, wish);
  if (note === null) return ['category-missing'];
  const basis = delayBasisFor(serviceKind);
  if (!wish.waits || basis === null) return writeBlockers({ text, note, team: of.readers });
  if (wish.until === undefined) return ['until-missing'];
  const delay = { basis, reason: wish.reason, until: wish.until };
  return [...writeBlockers({ text, note, team: of.readers }), ...delayBlockers(delay, serviceKind, of.today)];
};

export const bodyOf = (wish: NoteWish, text: string, serviceKind: string): object => {
  const { category, audience, memberPostIds, waits, reason, until } = wish;
  const basis = waits ? delayBasisFor(serviceKind) : null;
  return {
    category,
    audience,
    text,
    ...(audience === 'members' && { memberPostIds }),
    ...(basis !== null && { delay: { basis, reason, until } }),
  };
};
