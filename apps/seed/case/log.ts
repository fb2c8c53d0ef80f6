import { decide } from '#domain/access/decide';
import { type AccessFacts, type Grant, nothingHidden } from '#domain/access/reader';
import type { Category } from '#domain/category/categories';
import type { Permission } from '#domain/roles/permissions';
import type { Post, Service } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { grantsAt, holderAt, isMemberAt, statusAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';

/** Something that was read or done. */
export interface Done {
  readonly at: Moment;
  /** The colleague; null for the young person. */
  readonly by: Post | null;
  readonly permission: Permission;
  /** The category of what was read or written; null for the case itself. */
  readonly category?: Category | null;
  /** Whose row it is. */
  readonly owner?: Service;
  readonly relation?: AccessFacts['relation'];
  /** What an open emergency access opens; then nothing else does. */
  readonly emergency?: readonly Grant[];
}

/** What protects the young person, and what the colleague is cleared for. */
const protectionOf = ({ hidden }: CaseFile, by: Post | null) => ({
  protections: hidden === null ? [] : [hidden.level],
  clearances: hidden !== null && by !== null && hidden.cleared.includes(by) ? [hidden.level] : [],
});

const factsOf = (file: CaseFile, done: Done): AccessFacts => {
  const { at, by, permission, category = null, owner, emergency = null } = done;
  const shared = {
    permission,
    category,
    followUpStatus: statusAt(file, at),
    ...nothingHidden,
    ...protectionOf(file, by),
    sharedWithGuardian: false,
    emergency: emergency ?? [],
  };
  if (by === null)
    return {
      ...shared,
      role: 'young_person',
      relation: 'self',
      holder: false,
      ownService: false,
      grants: [],
    };
  return {
    ...shared,
    role: by.role,
    relation:
      emergency !== null ? 'emergency' : (done.relation ?? (isMemberAt(file, by, at) ? 'member' : 'none')),
    holder: holderAt(file, at).id === by.id,
    ownService: owner === undefined || owner.id === by.service.id,
    grants: grantsAt(file, by.service, at),
  };
};

/** One row of the access log, as it is written. */
export interface Logged {
  readonly at: Moment;
  readonly by: Post | null;
  readonly action: Permission | 'emergency.end';
  readonly categories: readonly Category[];
  readonly basis: string;
  readonly reason?: string;
}

/** Write a row that another rule than the one of the case has allowed: the verbs of emergency access and its review. */
export const logRow = (file: CaseFile, { at, by, action, categories, basis, reason }: Logged): void => {
  file.book.add('access_log', {
    id: file.newId(at),
    at,
    actor_user_id: by?.userId ?? file.person.userId,
    actor_post_id: by?.id ?? null,
    actor_service_id: by?.service.id ?? null,
    actor_role: by?.role ?? 'young_person',
    young_person_id: file.person.id,
    young_person_ids: [],
    action,
    categories,
    allowed: true,
    basis,
    rule: null,
    reason: reason ?? null,
    row_count: 1,
    request_id: file.newId(at),
  });
};

/** Write the access-log row. What the rules of access refuse, nobody in the demo has done. */
export const log = (file: CaseFile, done: Done): void => {
  const { at, by, permission, category = null } = done;
  const decision = decide(factsOf(file, done));
  if (!decision.allow)
    throw new Error(`${permission} ${category ?? ''} by ${by?.username ?? 'self'}: ${decision.rule}`);
  const categories = done.emergency?.map((one) => one.category) ?? [category ?? 'basic'];
  logRow(file, { at, by, action: permission, categories, basis: decision.basis });
};
