import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** The kinds of body that a service belongs to. */
export const organisationKinds = {
  municipality: true,
  county: true,
  health_trust: true,
  nav: true,
} as const satisfies Record<string, true>;

export type OrganisationKind = keyof typeof organisationKinds;
export const allOrganisationKinds: readonly OrganisationKind[] = keysOf(organisationKinds);
export const isOrganisationKind = (code: string): code is OrganisationKind =>
  isKeyOf(organisationKinds, code);

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Nine digits of which the last follows from the others (modulus 11), as the Brønnøysund registers give them. */
export const isOrganisationNumber = (number: string): boolean => {
  if (!/^\d{9}$/.test(number)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
};

/** How a number is written and how it is kept: people group the digits. */
export const bareOrganisationNumber = (text: string): string => text.replaceAll(/\s/g, '');

/** An organisation that is made or changed. The number is its own in the register; an organisation may stand here before it has one. */
export interface OrganisationWish {
  readonly name: string;
  readonly number: string | null;
  /** Another organisation has the number. */
  readonly numberTaken: boolean;
  /** An organisation is a municipality's own; which one is not said. */
  readonly municipalityMissing: boolean;
}

const rules = {
  name_missing: ({ name }) => isBlank(name),
  number_form: ({ number }) => number !== null && !isOrganisationNumber(number),
  number_taken: ({ numberTaken }) => numberTaken,
  municipality_missing: ({ municipalityMissing }) => municipalityMissing,
} as const satisfies BlockerRules<OrganisationWish>;

export type OrganisationBlocker = keyof typeof rules;

export const organisationBlockers = (wish: OrganisationWish): OrganisationBlocker[] =>
  blockersIn(rules, wish);

export const requireOrganisation = (wish: OrganisationWish): void => {
  requireNothingIn(organisationBlockers(wish));
};
