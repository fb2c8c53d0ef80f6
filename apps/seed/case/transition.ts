import type { IsoDate } from '#domain/calendar/date';
import { transitionPlanBlockers } from '#domain/transition/blockers';
import { handOverList, transitionKinds, type TransitionKind } from '#domain/transition/kinds';
import { milestonesFor } from '#domain/transition/runway';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

/** A planned passage with everything that hangs on it. */
export interface TransitionFile {
  readonly row: Row<'transition'>;
  readonly kind: TransitionKind;
  readonly sender: Post;
  readonly receiver: Service | null;
  readonly handOver: Row<'hand_over_item'>[];
  readonly milestones: Row<'milestone'>[];
}

export interface TransitionTold {
  readonly at: Moment;
  readonly by: Post;
  readonly kind: TransitionKind;
  readonly onDate: IsoDate;
  readonly receiver: Service | null;
  readonly receiverName?: string;
}

const owned = ({ person }: CaseFile, { by, kind }: TransitionTold) => ({
  young_person_id: person.id,
  owner_service_id: by.service.id,
  category: transitionKinds[kind].category,
});

const rowOf = (file: CaseFile, told: TransitionTold): Row<'transition'> => ({
  ...owned(file, told),
  id: file.newId(told.at),
  kind: told.kind,
  on_date: told.onDate,
  sender_service_id: told.by.service.id,
  sender_post_id: told.by.id,
  receiver_service_id: told.receiver?.id ?? null,
  receiver_name: told.receiverName ?? '',
  receiver_post_id: null,
  status: 'planned',
  status_reason: null,
  suggested_on: null,
  ended_how: null,
  offered_at: null,
  answered_at: null,
  met_on: null,
  no_shows: 0,
  created_at: told.at,
});

/** What hangs on a transition: the list of what must be handed over, and the milestones counted back. */
const partsOf = (file: CaseFile, told: TransitionTold, transitionId: string) => {
  const part = () => ({
    ...owned(file, told),
    id: file.newId(told.at),
    transition_id: transitionId,
    done_on: null,
  });
  return {
    handOver: handOverList(told.kind).map((code): Row<'hand_over_item'> => ({ ...part(), code, note: '' })),
    milestones: milestonesFor(told.kind, told.onDate).map((one): Row<'milestone'> => ({ ...part(), ...one })),
  };
};

/** Journey 6: a transition of a known kind, with its hand-over list and its milestones. */
export const planTransition = (file: CaseFile, told: TransitionTold): TransitionFile => {
  const { at, by, kind, onDate, receiver } = told;
  const draft = { kind, onDate, sender: by.service.kind, receiver: receiver?.kind ?? null };
  must(`Plan ${kind}`, transitionPlanBlockers(draft, dateOf(at)));
  const row = rowOf(file, told);
  const parts = partsOf(file, told, row.id);
  file.book.add('transition', row);
  for (const item of parts.handOver) file.book.add('hand_over_item', item);
  for (const milestone of parts.milestones) file.book.add('milestone', milestone);
  file.transitions.push(row);
  const { category } = transitionKinds[kind];
  happened(file, {
    at,
    by,
    kind: 'transition-planned',
    category,
    payload: { transitionId: row.id, kind, onDate },
  });
  log(file, { at, by, permission: 'transition.write', category });
  return { row, kind, sender: by, receiver, ...parts };
};

/** Milestones whose date has come are done on it, all but the last `late` ones. */
export const keepUp = (transition: TransitionFile, on: IsoDate, late: number): void => {
  const due = transition.milestones.filter((one) => String(one.due) <= on);
  for (const milestone of due.slice(0, Math.max(0, due.length - late)))
    milestone.done_on =
      String(milestone.due) < dateOf(String(transition.row.created_at))
        ? dateOf(String(transition.row.created_at))
        : milestone.due;
};

/** Everything on the list is handed over, or left out with a note that says why. */
export const handOverAll = (
  transition: TransitionFile,
  on: IsoDate,
  leftOut: Readonly<Record<string, string>>,
): void => {
  for (const item of transition.handOver) {
    const why = leftOut[String(item.code)];
    if (why === undefined) item.done_on = on;
    else item.note = why;
  }
};
