import { lastDayToAnswer } from '#domain/calendar/working-days';
import { answerInvitationBlockers, invitationStatus, inviteBlockers } from '#domain/team/invitation';
import { isHoliday } from '../../api/src/platform/holidays.ts';
import type { Post, Service } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import { isMemberAt, membersAt, seesBasic, statusAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { type Help, join } from './join.ts';
import { log } from './log.ts';

export interface Invitation {
  readonly at: Moment;
  readonly by: Post;
  readonly service: Service;
  readonly reason: string;
  readonly basis: 'consent' | 'legal_basis';
}

/** An invitation that nobody answered in time is taken back before the same service is asked again. */
const takeBackExpired = (file: CaseFile, service: Service, at: Moment): void => {
  for (const one of file.invitations.filter(
    ({ service_id, answer }) => service_id === service.id && answer === null,
  ))
    if (String(one.answer_by) < dateOf(at)) {
      one.answer = 'withdrawn';
      one.answered_at = at;
    }
};

const rowOf = (file: CaseFile, { at, by, service, reason, basis }: Invitation): Row<'invitation'> => ({
  id: file.newId(at),
  young_person_id: file.person.id,
  service_id: service.id,
  post_id: null,
  invited_by_post_id: by.id,
  reason,
  basis,
  invited_at: at,
  answer_by: lastDayToAnswer(dateOf(at), isHoliday),
  answer: null,
  answered_at: null,
  answered_by_post_id: null,
  answer_reason: null,
  seen_by_inviter_at: null,
});

/** Journey 3: a service is asked to join, with a reason, and has ten working days. */
export const invite = (
  file: CaseFile,
  invitation: Invitation,
  kind: 'invitation-sent' | 'referral-asked' = 'invitation-sent',
): Row<'invitation'> => {
  const { at, by, service, reason } = invitation;
  takeBackExpired(file, service, at);
  must(
    `Invite ${service.key}`,
    inviteBlockers({
      isMember: isMemberAt(file, by, at),
      followUpStatus: statusAt(file, at),
      basicIsOpen: seesBasic(file, service, at),
      reason,
      alreadyOnTeam: membersAt(file, at).some((post) => post.service.id === service.id),
      alreadyInvited: file.invitations.some((one) => one.service_id === service.id && one.answer === null),
      canAnswer: true,
    }),
  );
  const row = rowOf(file, invitation);
  file.book.add('invitation', row);
  file.invitations.push(row);
  happened(file, {
    at,
    by,
    kind,
    payload: { invitationId: row.id, serviceId: service.id, reason },
  });
  log(file, { at, by, permission: 'team.invite' });
  return row;
};

/** The invited service answers; with a yes the colleague is on the team. */
export const answerInvitation = (
  file: CaseFile,
  row: Row<'invitation'>,
  by: Post,
  at: Moment,
  noBecause: string | null,
  help: Help | null = null,
): void => {
  const accept = noBecause === null;
  must(
    `Answer invitation ${by.username}`,
    answerInvitationBlockers({
      status: invitationStatus(null, String(row.answer_by), dateOf(at)),
      accept,
      reason: noBecause ?? '',
      basicIsOpen: seesBasic(file, by.service, at),
    }),
  );
  row.answer = accept ? 'accepted' : 'declined';
  row.answered_at = at;
  row.answered_by_post_id = by.id;
  row.answer_reason = noBecause;
  if (accept) join(file, by, at, row.basis === 'legal_basis' ? 'legal_basis' : 'consent', row.id, help);
  const asked = help === null ? 'invitation' : 'referral';
  const kind = accept ? (`${asked}-accepted` as const) : (`${asked}-declined` as const);
  happened(file, {
    at,
    by,
    kind,
    payload: { invitationId: row.id, serviceId: by.service.id, reason: noBecause },
  });
  log(file, { at, by, permission: 'team.answer', relation: 'invited' });
};
