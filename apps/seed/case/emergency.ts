import type { Category } from '#domain/category/categories';
import { requireMayOpenEmergency } from '#domain/emergency/opening';
import type { EmergencyReason } from '#domain/emergency/reasons';
import { lastDayToReview, requireMayReview } from '#domain/emergency/review';
import type { Permission } from '#domain/roles/permissions';
import { isHoliday } from '../../api/src/platform/holidays.ts';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { holderAt, soonAfter } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { log, logRow } from './log.ts';

export interface EmergencyTold {
  readonly at: Moment;
  readonly by: Post;
  readonly reasonCode: EmergencyReason;
  readonly reason: string;
  readonly categories: readonly Category[];
  /** What was read, a few minutes apart. */
  readonly read: readonly Permission[];
  readonly seenByHolderAt: Moment;
  readonly review: { readonly at: Moment; readonly by: Post; readonly text: string };
}

const hours = 4;

const addReview = (file: CaseFile, told: EmergencyTold, emergencyId: string): void => {
  const { at, by, text } = told.review;
  requireMayReview({ state: 'ended', own: by.id === told.by.id, subordinate: false, outcome: 'ok', text });
  file.book.add('emergency_review', {
    id: file.newId(at),
    emergency_id: emergencyId,
    young_person_id: file.person.id,
    actor_user_id: told.by.userId,
    by_user_id: by.userId,
    by_post_id: by.id,
    outcome: 'ok',
    text,
    at,
  });
  logRow(file, { at, by, action: 'emergency-review.answer', categories: [], basis: 'review' });
};

/** Somebody who is not on the team opened because it could not wait, ended it, and somebody else went through it. */
export const emergency = (file: CaseFile, told: EmergencyTold): void => {
  const { at, by, reasonCode, reason, categories, read, seenByHolderAt } = told;
  const today = dateOf(at);
  const standing = { active: 0, lately: 0, reviewOverdue: false, tellLater: null, hours };
  requireMayOpenEmergency({ today, reasonCode, reason, categories, ...standing });
  const id = file.newId(at);
  const basis = `emergency:${id}` as const;
  const ended = soonAfter(at, 10 + 5 * read.length);
  file.book.add('emergency_access', {
    id,
    young_person_id: file.person.id,
    actor_user_id: by.userId,
    actor_post_id: by.id,
    reason_code: reasonCode,
    reason,
    categories,
    opened_at: at,
    ends_at: soonAfter(at, hours * 60),
    ended_at: ended,
    told_later_on: null,
    told_later_reason: null,
    seen_by_holder_at: seenByHolderAt,
    review_by: lastDayToReview(today, isHoliday),
  });
  logRow(file, { at, by, action: 'emergency.open', categories, basis, reason });
  const grants = categories.map((category) => ({ category, basis }));
  read.forEach((permission, index) => {
    log(file, { at: soonAfter(at, 5 * (index + 1)), by, permission, emergency: grants });
  });
  logRow(file, { at: ended, by, action: 'emergency.end', categories: [], basis });
  log(file, { at: seenByHolderAt, by: holderAt(file, seenByHolderAt), permission: 'emergency.see' });
  addReview(file, told, id);
};
