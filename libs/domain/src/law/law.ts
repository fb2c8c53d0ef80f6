import type { IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';

/** Who has to say yes. «Guardian» is everybody with parental responsibility, or who stands in its place. */
export const signers = ['young_person', 'one_guardian', 'all_guardians'] as const satisfies readonly string[];

export type Signer = (typeof signers)[number];

/** From this age and until the next band's: who has to say yes to sharing this category. */
export interface CompetenceBand {
  readonly category: Category;
  readonly fromAge: number;
  readonly signers: readonly Signer[];
  /** The statute, in words a lawyer finds it by. */
  readonly source: string;
}

/** Why a service may take part or be told when consent is not the basis. */
export interface LegalBasis {
  readonly code: string;
  /** In plain words, for the page. */
  readonly name: string;
  readonly statute: string;
  readonly inForceFrom: IsoDate;
  /** The concrete reason must be written down each time. */
  readonly needsJustification: boolean;
  /** What it can open at most. */
  readonly categories: readonly Category[];
  /** The only kinds of service it can open to; null for any. */
  readonly toServiceKinds: readonly string[] | null;
  /** Months it can last at most before somebody must decide again. */
  readonly longestMonths: number;
}

/** Something that can still be done when those with parental responsibility disagree. */
export interface WayForward {
  readonly heading: string;
  readonly text: string;
}

/**
 * The law as facts, as it is in force on one day: read from the versioned rows, never written in code. A rule that
 * needs it takes it as an argument. What is missing in the rows is judged by the strictest reading.
 */
export interface Law {
  readonly competence: readonly CompetenceBand[];
  /** From this age what the young person thinks is heard, also when somebody else decides. */
  readonly heardFrom: number;
  /** Nobody is a guardian after this birthday; null when no row says so. */
  readonly guardianUntil: number | null;
  readonly longestConsentMonths: number;
  /** Months for which the young person can at most be kept from knowing that a legal basis was used. */
  readonly longestDelayMonths: number;
  readonly legalBases: readonly LegalBasis[];
  readonly whenGuardiansDisagree: readonly WayForward[];
}

export const legalBasisIn = (law: Law, code: string): LegalBasis | undefined =>
  law.legalBases.find((basis) => basis.code === code);
