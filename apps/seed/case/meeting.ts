import type { Category } from '#domain/category/categories';
import type { MeetingAnswer } from '#domain/meeting/answer';
import { inviteBlockers } from '#domain/meeting/call';
import { holdBlockers } from '#domain/meeting/hold';
import type { MeetingKind } from '#domain/meeting/kinds';
import { meetingKinds } from '#domain/meeting/kinds';
import { minutesBlockers } from '#domain/meeting/minutes';
import { type Pulse, pulseBlockers } from '#domain/meeting/pulse';
import { wishBlockers } from '#domain/meeting/wish';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import { must, present } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';
import { planOf } from './plan.ts';

export interface MeetingFile {
  readonly row: Row<'meeting'>;
  readonly caller: Post;
  readonly invitees: Row<'meeting_invitee'>[];
}

interface Called {
  readonly at: Moment;
  readonly by: Post;
  readonly kind: MeetingKind;
  readonly startsAt: Moment;
  readonly place: string;
  /** Others on the team, each with the answer; null has not answered. */
  readonly others: readonly { readonly post: Post; readonly answer: MeetingAnswer | null }[];
  /** The young person's answer. */
  readonly own: MeetingAnswer | null;
}

/** Calls a meeting with answers that have come. The young person is asked. */
export const callMeeting = (file: CaseFile, told: Called): MeetingFile => {
  const { at, by, kind, others, own } = told;
  must('Call', inviteBlockers({ others: others.length, youngPersonInvited: true, notInvitedReason: '' }));
  const row: Row<'meeting'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    kind,
    starts_at: told.startsAt,
    length_minutes: meetingKinds[kind].minutes,
    place: told.place,
    status: 'called',
    called_by_post_id: by.id,
    called_at: at,
    held_at: null,
    interpreter: null,
    told_how: '',
    adapted_how: '',
  };
  file.book.add('meeting', row);
  const asked = [{ post: by, answer: 'yes' as const }, ...others, { post: null, answer: own }];
  const invitees = asked.map(({ post, answer }): Row<'meeting_invitee'> => ({
    id: file.newId(at),
    young_person_id: file.person.id,
    meeting_id: row.id,
    post_id: post?.id ?? null,
    answer,
    answer_text: null,
    answered_at: answer === null ? null : at,
    attended: false,
  }));
  for (const invitee of invitees) file.book.add('meeting_invitee', invitee);
  log(file, { at, by, permission: 'meeting.call' });
  return { row, caller: by, invitees };
};

/** What the young person wants to talk about, with the answer. */
export const wishTopic = (
  file: CaseFile,
  { row, caller }: MeetingFile,
  { at, text, answered }: { at: Moment; text: string; answered: string | null },
): void => {
  must('Wish', wishBlockers({ kind: 'topic', text, meetingId: row.id, names: 0 }));
  file.book.add('meeting_wish', {
    id: file.newId(at),
    young_person_id: file.person.id,
    meeting_id: row.id,
    kind: 'topic',
    text,
    at,
    answer: answered === null ? null : 'yes',
    answer_text: answered,
    answered_at: answered === null ? null : at,
    answered_by_post_id: answered === null ? null : caller.id,
  });
  log(file, { at, by: null, permission: 'meeting-wish.write' });
};

interface Held {
  readonly at: Moment;
  readonly told: string;
  readonly adapted: string;
  readonly minutes: readonly { readonly category: Category; readonly text: string }[];
  /** null: written, and not shared yet. */
  readonly sharedAt: Moment | null;
  readonly seenBy: readonly Post[];
}

/** Everybody who said yes came; what was written, and who has opened it. */
export const holdMeeting = (file: CaseFile, meeting: MeetingFile, held: Held): void => {
  const { row, caller, invitees } = meeting;
  const { at, sharedAt } = held;
  const came = invitees.filter(({ answer }) => answer === 'yes');
  const day = dateOf(at);
  const facts = { day, today: day, came: came.length, needsInterpreter: false, unansweredWishes: 0 };
  must('Hold', holdBlockers({ ...facts, interpreter: 'none_needed' }));
  Object.assign(row, {
    status: 'held',
    held_at: at,
    interpreter: 'none_needed',
    told_how: held.told,
    adapted_how: held.adapted,
  });
  for (const invitee of came) invitee.attended = true;
  log(file, { at, by: caller, permission: 'meeting.hold' });
  writeMinutes(file, meeting, held);
  if (sharedAt !== null) shareMinutes(file, meeting, sharedAt, held.seenBy);
};

const writeMinutes = (
  file: CaseFile,
  { row, caller }: MeetingFile,
  { at, minutes, sharedAt }: Held,
): void => {
  for (const { category, text } of minutes) {
    must('Minutes', minutesBlockers({ text, status: 'held' }));
    const id = file.newId(at);
    const common = { young_person_id: file.person.id, text };
    file.book.add('minutes_section', {
      ...common,
      id,
      owner_service_id: caller.service.id,
      category,
      meeting_id: row.id,
      written_by_post_id: caller.id,
      written_at: at,
      shared_at: sharedAt,
    });
    log(file, { at, by: caller, permission: 'minutes.write', category });
    if (sharedAt !== null)
      file.book.add('minutes_version', {
        ...common,
        id: file.newId(sharedAt),
        section_id: id,
        number: 1,
        at: sharedAt,
        by_post_id: caller.id,
      });
  }
};

const shareMinutes = (
  file: CaseFile,
  { row, caller }: MeetingFile,
  sharedAt: Moment,
  seenBy: readonly Post[],
): void => {
  log(file, { at: sharedAt, by: caller, permission: 'minutes.share' });
  for (const post of seenBy) {
    const about = { young_person_id: file.person.id, meeting_id: row.id, seen_at: sharedAt };
    file.book.add('minutes_receipt', {
      ...about,
      id: file.newId(sharedAt),
      service_id: post.service.id,
      post_id: post.id,
    });
    log(file, { at: sharedAt, by: post, permission: 'minutes.receive' });
  }
};

/** How it was for the young person. */
export const givePulse = (
  file: CaseFile,
  { row }: MeetingFile,
  at: Moment,
  pulse: Pulse,
  shown: boolean,
): void => {
  must('Pulse', pulseBlockers({ status: 'held', pulse, skipped: false }));
  file.book.add('meeting_pulse', {
    id: file.newId(at),
    young_person_id: file.person.id,
    meeting_id: row.id,
    heard: pulse.heard,
    knows_who: pulse.knowsWho,
    pull_together: pulse.pullTogether,
    skipped: false,
    shown_to_team: shown,
    at,
  });
  log(file, { at, by: null, permission: 'pulse.write' });
};

/** What was decided in it stands in the plan already: the measure says which meeting it came from. */
export const decideInMeeting = (file: CaseFile, { row }: MeetingFile, title: string, by: Post): void => {
  const plan = planOf(file);
  const measure = present('A measure', plan.measures.find((one) => one.title === title) ?? null);
  const at = present('Its moment', measure.created_at);
  const [added] = plan.history.filter(({ item_id: id, verb }) => id === measure.id && verb === 'add');
  Object.assign(present('Its beginning', added ?? null), { meeting_id: row.id });
  file.book.add('meeting_decision', {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: measure.owner_service_id,
    category: measure.category,
    meeting_id: row.id,
    measure_id: measure.id,
    at,
    by_post_id: by.id,
  });
  log(file, { at, by, permission: 'meeting.decide' });
};
