import type { CaseReader } from '../access/case-parts.ts';
import { type CaseRecord, whySees } from '../access/who-sees.ts';
import { type AgendaPart, agendaParts, type MeetingKind, takesUp } from './kinds.ts';

/** What may come on the screen that everybody in the room looks at. */
export interface AgendaItem {
  readonly part: AgendaPart;
  readonly id: string;
  readonly record: CaseRecord;
}

/** Who is in the room, as far as it decides what is shown to all of them. */
export interface InTheRoom {
  /** Null for somebody whose sight is not known: then nothing is shown. */
  readonly members: readonly (CaseReader | null)[];
  /** What every guardian in the room has been shown by the young person; null when no guardian is there. */
  readonly shownToGuardians: readonly string[] | null;
  /** What the young person, or health personnel, keeps from somebody in the room. */
  readonly kept: readonly string[];
}

/** May everybody in the room see it? One who may not is enough for a no. */
export const seenByAll = ({ id, record }: AgendaItem, room: InTheRoom): boolean =>
  !room.kept.includes(id) &&
  (room.shownToGuardians === null || room.shownToGuardians.includes(id)) &&
  room.members.every((member) => member !== null && whySees(record, member) !== null);

/** What stands on the screen: what the kind of meeting takes up, in its order, and only what all of them may see. */
export const agendaOf = <Item extends AgendaItem>(
  kind: MeetingKind,
  items: readonly Item[],
  room: InTheRoom,
): { readonly part: AgendaPart; readonly items: readonly Item[] }[] =>
  agendaParts
    .filter((part) => takesUp(kind, part))
    .map((part) => ({ part, items: items.filter((item) => item.part === part && seenByAll(item, room)) }))
    .filter(({ items: shown }) => shown.length > 0);
