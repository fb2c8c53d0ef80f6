import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IdentityNumberBlocker } from '../young-person/identity-number.ts';
import { staffRelations, type StaffRelationKind } from './relations.ts';

export interface Declaration {
  readonly kind: StaffRelationKind;
  /** The case that is open in front of the one who declares. */
  readonly aboutACase: boolean;
  /** An identity number was written. */
  readonly hasNumber: boolean;
  readonly identityBlockers: readonly IdentityNumberBlocker[];
  readonly note: string;
}

const rules = {
  'nobody-named': (facts) => facts.aboutACase === facts.hasNumber,
  'identity-invalid': (facts) => facts.hasNumber && facts.identityBlockers.length > 0,
  'note-missing': (facts) => staffRelations[facts.kind].needsNote && isBlank(facts.note),
} as const satisfies BlockerRules<Declaration>;

export type DeclarationBlocker = keyof typeof rules;

/** What is missing before somebody has said whom they are too close to: one case, or one number, never both. */
export const declarationBlockers = (facts: Declaration): DeclarationBlocker[] => blockersIn(rules, facts);
