import { addDays } from '#domain/calendar/date';
import { clearanceBlockers } from '#domain/protection/clearance';
import type { ProtectionLevel } from '#domain/protection/levels';
import type { Telling } from '../case/open-case.ts';
import { dateRange, momentOf } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import { workday } from '../story/days.ts';
import type { Post } from './directory.ts';

export interface Clearing {
  readonly post: Post;
  readonly level: ProtectionLevel;
  readonly reason: string;
  readonly newId: (date: string) => string;
}

/** The privacy officer clears somebody of the own organisation by name: from half a year ago, for not quite a year. */
export const clear = (
  { book, directory, today }: Telling,
  { post, level, reason, newId }: Clearing,
): Post => {
  const officer = directory.signIn('personvern');
  const from = workday(addDays(today, -160), today);
  const until = addDays(from, 350);
  must('Clear', clearanceBlockers({ today: from, until, reason, alreadyCleared: false }));
  book.add('clearance', {
    id: newId(from),
    user_id: post.userId,
    level,
    valid: dateRange(from, addDays(until, 1)),
    reason,
    granted_by_user_id: officer.userId,
    granted_at: momentOf(from, 9 * 60 + 30),
  });
  return post;
};

/** Somebody at work in the service whom nobody can sign in as. */
export const quietColleague = ({ directory }: Telling, service: string, signIns: readonly string[]): Post => {
  const found = directory.posts.find(
    ({ service: { key }, username, leftOn }) =>
      key === service && leftOn === null && !signIns.includes(username),
  );
  if (found === undefined) throw new Error(`Nobody without a sign-in in ${service}`);
  return found;
};
