import { isKeyOf } from '../closed-table/closed-table.ts';

interface GuardianKindRule {
  /** Has to say yes before somebody under 16 is followed up by consent. */
  readonly mustConsent: boolean;
}

/** In which capacity somebody is a guardian. Everybody with parental responsibility, or in its place, must say yes. */
export const guardianKinds = {
  parental_responsibility: { mustConsent: true },
  appointed_representative: { mustConsent: true },
  child_welfare_custody: { mustConsent: true },
  foster_parent: { mustConsent: false },
  other_parent: { mustConsent: false },
} as const satisfies Record<string, GuardianKindRule>;

export type GuardianKind = keyof typeof guardianKinds;

export const isGuardianKind = (text: string): text is GuardianKind => isKeyOf(guardianKinds, text);
