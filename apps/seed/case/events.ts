import type { CaseEventKind } from '#domain/case-event/kinds';
import type { Category } from '#domain/category/categories';
import type { Post, Service } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { holderAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';

export interface Happened {
  readonly at: Moment;
  /** The colleague; null for the young person. */
  readonly by: Post | null;
  readonly kind: CaseEventKind;
  readonly category?: Category;
  readonly owner?: Service;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Write what happened into the case's own log. The service that did it owns the line, or the holder's. */
export const happened = (
  file: CaseFile,
  { at, by, kind, category = 'basic', owner, payload = {} }: Happened,
): void => {
  const holder = holderAt(file, at);
  const userId = by === null ? file.person.userId : by.userId;
  file.book.add('case_event', {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: (owner ?? by?.service ?? holder.service).id,
    category,
    kind,
    payload,
    at,
    by_user_id: userId ?? holder.userId,
    by_post_id: by?.id ?? null,
  });
};
