import type { IsoDate } from '../calendar/date.ts';
import { allCategories, type Category } from '../category/categories.ts';
import type { CompetenceBand, Law, LegalBasis, WayForward } from './law.ts';
import { bandsIn, legalBasisIn, numberIn, waysForwardIn } from './values.ts';

/** One rule as it is in force: its value as it was approved, and where it comes from. */
export interface RuleInForce {
  readonly code: string;
  readonly value: unknown;
  readonly source: string;
  readonly from: IsoDate;
}

const competenceOf = (rows: readonly RuleInForce[], category: Category): CompetenceBand[] => {
  const group = rows.find(({ code }) => code === `consent.group.${category}`)?.value;
  const row = rows.find(({ code }) => typeof group === 'string' && code === `consent.${group}`);
  return row === undefined
    ? []
    : bandsIn(row.value).map((band) => ({ ...band, category, source: row.source }));
};

const legalBasisOf = ({ code, value, source, from }: RuleInForce): LegalBasis[] => {
  const basis = code.startsWith('legal_basis.') ? legalBasisIn(value) : null;
  return basis === null
    ? []
    : [{ ...basis, code: code.slice('legal_basis.'.length), statute: source, inForceFrom: from }];
};

/** The facts that the rules take, from the rows in force. A row that cannot be read is as if it were not there. */
export const lawOf = (rows: readonly RuleInForce[]): Law => {
  const valueOf = (code: string): unknown => rows.find((row) => row.code === code)?.value;
  const ways: readonly WayForward[] = waysForwardIn(valueOf('consent.when_guardians_disagree'));
  return {
    competence: allCategories.flatMap((category) => competenceOf(rows, category)),
    heardFrom: numberIn(valueOf('consent.heard_from')) ?? 0,
    guardianUntil: numberIn(valueOf('guardian.until')),
    longestConsentMonths: numberIn(valueOf('consent.longest')) ?? 0,
    longestDelayMonths: numberIn(valueOf('legal_basis_use.longest_delay')) ?? 0,
    legalBases: rows.flatMap(legalBasisOf),
    whenGuardiansDisagree: ways,
  };
};
