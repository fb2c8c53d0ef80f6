import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { audiencesFor, type NoteFacts, type NoteReader, readersOf } from './readers.ts';

/** A note about to be written, and those on the team. */
export interface Writing {
  readonly text: string;
  readonly note: NoteFacts;
  readonly team: readonly NoteReader[];
}

const chosenWhoRead = ({ note, team }: Writing): readonly string[] => {
  const seeing = readersOf(note, team).map(({ postId }) => postId);
  return note.memberPostIds.filter((postId) => seeing.includes(postId));
};

const writeRules = {
  'text-missing': ({ text }) => isBlank(text),
  'locked-to-profession': ({ note }) => !audiencesFor(note.profession).includes(note.audience),
  'nobody-chosen': ({ note }) => note.audience === 'members' && note.memberPostIds.length === 0,
  /** Whoever is chosen must be able to read it, so that the writer is not told what is not so. */
  'chosen-cannot-read': (writing) =>
    writing.note.audience === 'members' && chosenWhoRead(writing).length < writing.note.memberPostIds.length,
} as const satisfies BlockerRules<Writing>;
export type WriteBlocker = keyof typeof writeRules;

/** Why the note cannot be written like this; empty means it can. */
export const writeBlockers = (writing: Writing): WriteBlocker[] => blockersIn(writeRules, writing);

/** What can be done with a note that stands, by the service that owns it. */
export interface Standing {
  readonly reason: string;
  readonly blanked: boolean;
  readonly ownService: boolean;
}

const blankRules = {
  'not-own-service': ({ ownService }) => !ownService,
  'already-blanked': ({ blanked }) => blanked,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Standing>;
export type BlankBlocker = keyof typeof blankRules;

/** Why it cannot be marked as «feilført»; empty means it can. It is blanked with a trace, never deleted. */
export const blankBlockers = (standing: Standing): BlankBlocker[] => blockersIn(blankRules, standing);

/** One note about to be shared with one service. */
export interface Sharing extends Standing {
  readonly note: NoteFacts;
  readonly serviceId: string;
  readonly team: readonly NoteReader[];
}

const ofService = ({ team, serviceId }: Sharing): readonly NoteReader[] =>
  team.filter((reader) => reader.serviceId === serviceId);

const shareRules = {
  ...blankRules,
  'shared-with-itself': ({ note, serviceId }) => note.ownerServiceId === serviceId,
  'already-shared': ({ note, serviceId }) => note.sharedWith.includes(serviceId),
  'service-not-on-team': (sharing) => ofService(sharing).length === 0,
  'category-not-opened': (sharing) =>
    ofService(sharing).length > 0 &&
    !ofService(sharing).some(({ categories }) => categories.includes(sharing.note.category)),
} as const satisfies BlockerRules<Sharing>;
export type ShareBlocker = keyof typeof shareRules;

/** Why the note cannot be shared with that service; empty means it can. */
export const shareBlockers = (sharing: Sharing): ShareBlocker[] => blockersIn(shareRules, sharing);

/** Only who wrote it writes it anew, and never what is blanked. */
export const mayChange = (
  note: Pick<NoteFacts, 'writtenByPostId'>,
  postId: string,
  blanked: boolean,
): boolean => note.writtenByPostId === postId && !blanked;
