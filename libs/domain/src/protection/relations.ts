import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface RelationRule {
  /** Closeness speaks for itself; «impartiality» needs a sentence about why. */
  readonly needsNote: boolean;
  /** Who can end it: the one who said it, or a second person alone. */
  readonly endedBy: 'oneself' | 'second-person';
}

/** What makes somebody who works here unable to handle a case (A05). Each blocks until it has ended. */
export const staffRelations = {
  self: { needsNote: false, endedBy: 'second-person' },
  parent: { needsNote: false, endedBy: 'second-person' },
  child: { needsNote: false, endedBy: 'second-person' },
  sibling: { needsNote: false, endedBy: 'second-person' },
  partner: { needsNote: false, endedBy: 'second-person' },
  common_child: { needsNote: false, endedBy: 'second-person' },
  impartiality: { needsNote: true, endedBy: 'oneself' },
} as const satisfies Record<string, RelationRule>;

export type StaffRelationKind = keyof typeof staffRelations;

export const staffRelationKinds: readonly StaffRelationKind[] = keysOf(staffRelations);

export const isStaffRelation = (text: string): text is StaffRelationKind => isKeyOf(staffRelations, text);
