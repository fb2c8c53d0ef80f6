import type { IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import { askForCaseBlockers, type CaseWish } from '#domain/case-request/case-request';
import { askReferralBlockers } from '#domain/referral/referral';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import { grantsAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { answerInvitation, invite } from './invite.ts';

export interface ReferralTold {
  readonly at: Moment;
  readonly answeredAt: Moment;
  readonly by: Post;
  readonly to: Post;
  readonly reason: string;
  readonly categories: readonly Category[];
  /** The last day. */
  readonly until: IsoDate;
}

/** Somebody is asked to help for a time, and says yes. */
export const referForATime = (file: CaseFile, told: ReferralTold): void => {
  const { at, answeredAt, by, to, reason, categories, until } = told;
  const opened = grantsAt(file, to.service, at).map(({ category }) => category);
  must(
    `Refer to ${to.username}`,
    askReferralBlockers({
      today: dateOf(at),
      until,
      basisUntil: file.openings.findLast(({ service }) => service.id === to.service.id)?.to ?? null,
      onlyHelps: false,
      categoriesAreOpen: categories.every((category) => opened.includes(category)),
    }),
  );
  const row = invite(file, { at, by, service: to.service, reason, basis: 'consent' }, 'referral-asked');
  const referralId = file.newId(at);
  file.book.add('referral', {
    id: referralId,
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    invitation_id: row.id,
    categories,
    until,
    asked_at: at,
  });
  answerInvitation(file, row, to, answeredAt, null, { referralId, until });
};

export interface CaseAskedFor {
  readonly at: Moment;
  readonly from: Post;
  readonly wants: CaseWish;
  readonly reason: string;
}

/** A service asks whoever follows up for the case, and has no answer yet. */
export const askForCase = (file: CaseFile, { at, from, wants, reason }: CaseAskedFor): void => {
  must(
    'Ask for a case',
    askForCaseBlockers({ identityBlockers: [], reason, askedToday: 0, asksAlready: false }),
  );
  file.book.add('case_request', {
    id: file.newId(at),
    young_person_id: file.person.id,
    from_post_id: from.id,
    from_service_id: from.service.id,
    number_index: file.newId(at),
    wants,
    reason,
    asked_at: at,
  });
  file.book.add('access_log', {
    id: file.newId(at),
    at,
    actor_user_id: from.userId,
    actor_post_id: from.id,
    actor_service_id: from.service.id,
    actor_role: from.role,
    young_person_id: file.person.id,
    young_person_ids: [],
    action: 'case-request.ask',
    categories: [],
    allowed: true,
    basis: 'case_request',
    rule: null,
    reason: null,
    row_count: 0,
    request_id: 'case-request',
  });
};
