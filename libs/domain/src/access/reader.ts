import type { Category } from '../category/categories.ts';
import type { FollowUpStatus } from '../follow-up/statuses.ts';
import type { ProtectionLevel } from '../protection/levels.ts';
import type { Permission } from '../roles/permissions.ts';
import type { Role } from '../roles/roles.ts';

/** What the reader is to this young person, right now. */
export type Relation = 'member' | 'invited' | 'emergency' | 'former' | 'self' | 'guardian' | 'none';

/** Why somebody may: stands in the access-log row of every read and every write. */
export type Basis =
  | 'self'
  | 'guardian'
  | 'own_service'
  | 'baton'
  | 'invitation'
  | `consent:${string}`
  | `statute:${string}`
  | `emergency:${string}`;

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
  /** What the reader's own open emergency accesses open, for reading alone; ended ones are never listed. */
  readonly emergency: readonly Grant[];
  readonly followUpStatus: FollowUpStatus;
  /** The young person has shared this one row with this guardian. */
  readonly sharedWithGuardian: boolean;
  /** The session was begun at the level of assurance that the role needs, with more than a password. */
  readonly assured: boolean;
  /** What protects the young person now; null when it could not be looked up, and then nobody comes in. */
  readonly protections: readonly ProtectionLevel[] | null;
  /** What the reader is personally cleared for now. */
  readonly clearances: readonly ProtectionLevel[];
  /** The reader is, or is too close to, the young person: the register of relations says so. */
  readonly tooClose: boolean;
  /** Two who work with the young person have opened a protected case for this guardian. */
  readonly guardianOpened: boolean;
  /** The row is the young person's own words and kept from the reader: by the young person, or from guardians by health personnel. */
  readonly keptBack: boolean;
}

/** What nearly everybody is: not protected, signed in well enough, close to nobody, in no emergency. */
export const nothingHidden: Pick<
  AccessFacts,
  'assured' | 'protections' | 'clearances' | 'tooClose' | 'guardianOpened' | 'emergency' | 'keptBack'
> = {
  assured: true,
  protections: [],
  clearances: [],
  tooClose: false,
  guardianOpened: false,
  emergency: [],
  keptBack: false,
};
