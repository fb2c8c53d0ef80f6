import { addDays, type IsoDate } from '#domain/calendar/date';
import { leaveBlockers } from '#domain/team/membership';
import type { Post } from '../directory/directory.ts';
import { momentOf, timeRange, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import { holderAt, isMemberAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

/** Somebody helps for a time: by which referral, and the last day. */
export interface Help {
  readonly referralId: string;
  readonly until: IsoDate;
}

/** A dated membership: the only thing that opens access. */
export const join = (
  file: CaseFile,
  post: Post,
  at: Moment,
  basis: 'own_service' | 'consent' | 'legal_basis',
  invitationId: string | null,
  help: Help | null = null,
): void => {
  const row = {
    id: file.newId(at),
    young_person_id: file.person.id,
    post_id: post.id,
    service_id: post.service.id,
    basis,
    invitation_id: invitationId,
    during: timeRange(at, help === null ? null : momentOf(addDays(help.until, 1), 0)),
    end_reason: null,
    referral_id: help?.referralId ?? null,
  };
  file.book.add('team_member', row);
  file.team.push({ post, from: at, to: help === null ? null : momentOf(addDays(help.until, 1), 0), row });
};

/** Somebody leaves the team; the baton holder cannot. */
export const leave = (file: CaseFile, post: Post, at: Moment, reason: string): void => {
  const isHolder = holderAt(file, at).id === post.id;
  must('Leave', leaveBlockers({ isMember: isMemberAt(file, post, at), isHolder, reason }));
  log(file, { at, by: post, permission: 'team.leave' });
  endMembership(file, post, at, reason);
  happened(file, { at, by: post, kind: 'member-left', payload: { reason } });
};

/** The row of a membership that ends. */
export const endMembership = (file: CaseFile, post: Post, at: Moment, reason: string): void => {
  const membership = present(
    'Membership',
    file.team.find((one) => one.post.id === post.id && one.to === null),
  );
  membership.to = at;
  membership.row.during = timeRange(membership.from, at);
  membership.row.end_reason = reason;
};
