import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface RelationRule {
  /** Closeness speaks for itself; «impartiality» needs a sentence about why. */
  readonly needsNote: boolean;
}

/** What makes somebody who works here unable to handle a case (A05). Each blocks, and nothing lifts it. */
export const staffRelations = {
  self: { needsNote: false },
  parent: { needsNote: false },
  child: { needsNote: false },
  sibling: { needsNote: false },
  partner: { needsNote: false },
  common_child: { needsNote: false },
  impartiality: { needsNote: true },
} as const satisfies Record<string, RelationRule>;

export type StaffRelationKind = keyof typeof staffRelations;

export const staffRelationKinds: readonly StaffRelationKind[] = keysOf(staffRelations);

export const isStaffRelation = (text: string): text is StaffRelationKind => isKeyOf(staffRelations, text);
