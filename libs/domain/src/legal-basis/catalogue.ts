import type { Category } from '../category/categories.ts';
import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface LegalBasis {
  /** The statute, in words a lawyer finds it by. Unconfirmed until a lawyer or the data protection officer has read it. */
  readonly statute: string;
  readonly inForceFrom: IsoDate;
  /** The concrete reason must be written down each time. */
  readonly needsJustification: boolean;
  /** What it can open at most. */
  readonly categories: readonly Category[];
  /** The only kinds of service it can open to; null for any. */
  readonly toServiceKinds: readonly string[] | null;
  /** Months it can last at most before somebody must decide again. The product's own rule, no statute's. */
  readonly maxMonths: number;
}

/** Why a service may take part or be told when consent is not the basis. A code that is not here opens nothing. */
export const legalBases = {
  duty_to_cooperate: {
    statute: 'Samarbeids- og samordningsplikten i velferdstjenestelovene (lov 11. juni 2021 nr. 78)',
    inForceFrom: '2022-08-01',
    needsJustification: true,
    categories: ['basic'],
    toServiceKinds: null,
    maxMonths: 12,
  },
  duty_to_notify_child_welfare: {
    statute: 'Barnevernsloven § 13-2 og tilsvarende bestemmelser i særlovene',
    inForceFrom: '2023-01-01',
    needsJustification: true,
    categories: ['basic', 'school', 'health', 'family'],
    toServiceKinds: ['child_welfare'],
    maxMonths: 3,
  },
  danger_to_life: {
    statute: 'Forvaltningsloven § 13 b nr. 7, helsepersonelloven § 23 nr. 4, straffeloven § 196',
    inForceFrom: '2015-10-01',
    needsJustification: true,
    categories: ['basic', 'school', 'work_economy', 'health', 'family'],
    toServiceKinds: null,
    maxMonths: 1,
  },
} as const satisfies Record<string, LegalBasis>;

export type LegalBasisCode = keyof typeof legalBases;

export const allLegalBases: readonly LegalBasisCode[] = keysOf(legalBases);

export const isLegalBasisCode = (text: string): text is LegalBasisCode => isKeyOf(legalBases, text);

export const legalBasisOf = (code: LegalBasisCode): LegalBasis => legalBases[code];
