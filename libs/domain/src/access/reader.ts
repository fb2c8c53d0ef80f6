import type { Category } from '../category/categories.ts';
import type { FollowUpStatus } from '../follow-up/statuses.ts';
import type { Permission } from '../roles/permissions.ts';
import type { Role } from '../roles/roles.ts';

/** What the reader is to this young person, right now. */
export type Relation = 'member' | 'invited' | 'former' | 'self' | 'guardian' | 'none';

/** Why somebody may: stands in the access-log row of every read and every write. */
export type Basis =
  'self' | 'guardian' | 'own_service' | 'baton' | 'invitation' | `consent:${string}` | `statute:${string}`;

/** A live consent or legal basis that opens one category to the reader's service. */
export interface Grant {
  readonly category: Category;
  readonly basis: Basis;
}

/** Everything that the answer depends on. All of it is read live from the database, in the same transaction. */
export interface AccessFacts {
  readonly role: Role;
  readonly relation: Relation;
  /** The reader's post holds the baton. */
  readonly holder: boolean;
  readonly permission: Permission;
  /** The category of the row; null for the case itself. */
  readonly category: Category | null;
  /** The row belongs to the reader's own service. */
  readonly ownService: boolean;
  /** Live grants to the reader's service; ended ones are never listed. */
  readonly grants: readonly Grant[];
  readonly followUpStatus: FollowUpStatus;
  /** Fortrolig or strengt fortrolig address. Refused until clearance exists. */
  readonly addressProtected: boolean;
  /** The young person has shared this one row with this guardian. */
  readonly sharedWithGuardian: boolean;
}
