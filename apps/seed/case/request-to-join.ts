import { knownNumberBlockers } from '#domain/young-person/known-number';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { CaseFile } from './case-file.ts';

export interface Attempt {
  readonly at: Moment;
  readonly from: Post;
  readonly reason: string;
  readonly answer: {
    readonly at: Moment;
    readonly answer: 'invited' | 'not_now';
    readonly reason: string;
  } | null;
}

/** Somebody registered a number that is known: the holder is asked, and the young person sees the attempt. */
export const requestToJoin = (file: CaseFile, { at, from, reason, answer }: Attempt): void => {
  must('Ask to join', knownNumberBlockers({ answersToday: 0, reason }));
  file.book.add('request_to_join', {
    id: file.newId(at),
    young_person_id: file.person.id,
    from_post_id: from.id,
    from_service_id: from.service.id,
    reason,
    at,
    answer: answer?.answer ?? null,
    answered_at: answer?.at ?? null,
    answer_reason: answer?.reason ?? null,
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
    action: 'young-person.known',
    categories: [],
    allowed: true,
    basis: 'registration',
    rule: null,
    reason,
    row_count: 0,
    request_id: 'registration',
  });
};
