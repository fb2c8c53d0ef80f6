import { isKeyOf } from '../closed-table/closed-table.ts';

interface GuardianKindRule {
  /** Has to say yes where guardians decide. */
  readonly mustConsent: boolean;
  /** Who stands back while child welfare has custody. */
  readonly standsBackForCustody: boolean;
}

/** In which capacity somebody is a guardian. Everybody with parental responsibility, or in its place, must say yes. */
export const guardianKinds = {
  parental_responsibility: { mustConsent: true, standsBackForCustody: true },
  appointed_representative: { mustConsent: true, standsBackForCustody: false },
  child_welfare_custody: { mustConsent: true, standsBackForCustody: false },
  foster_parent: { mustConsent: false, standsBackForCustody: false },
  other_parent: { mustConsent: false, standsBackForCustody: false },
} as const satisfies Record<string, GuardianKindRule>;

export type GuardianKind = keyof typeof guardianKinds;

export const isGuardianKind = (text: string): text is GuardianKind => isKeyOf(guardianKinds, text);

/** Those who decide: while child welfare has custody, it decides in the parents' place. */
export const decidingOf = <Guardian extends { readonly kind: GuardianKind }>(
  guardians: readonly Guardian[],
): Guardian[] => {
  const custody = guardians.some(({ kind }) => kind === 'child_welfare_custody');
  return guardians.filter(
    ({ kind }) => guardianKinds[kind].mustConsent && !(custody && guardianKinds[kind].standsBackForCustody),
  );
};
