import type { Category } from '#domain/category/categories';
import type { Signer } from '#domain/law/law';

/** From this age: who has to say yes to sharing the category. */
export class LawBand {
  category!: Category;
  fromAge!: number;
  signers!: Signer[];
  /** The statute, in words. */
  source!: string;
}

/** Why a service may take part or be told when consent is not the basis. */
export class LawBasis {
  code!: string;
  name!: string;
  statute!: string;
  inForceFrom!: string;
  needsJustification!: boolean;
  categories!: Category[];
  /** The only kinds of service it can open to; null for any. */
  toServiceKinds!: string[] | null;
  longestMonths!: number;
}

/** What can still be done when those with parental responsibility disagree. */
export class LawWayForward {
  heading!: string;
  text!: string;
}

/** The law as it is in force today, as facts for the rules. */
export class LawInForce {
  competence!: LawBand[];
  heardFrom!: number;
  guardianUntil!: number | null;
  longestConsentMonths!: number;
  longestDelayMonths!: number;
  legalBases!: LawBasis[];
  whenGuardiansDisagree!: LawWayForward[];
}
