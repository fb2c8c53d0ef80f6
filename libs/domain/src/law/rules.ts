import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What a rule's value is made of. */
export type ValueKind =
  | 'age_bands'
  | 'group'
  | 'years'
  | 'months'
  | 'days'
  | 'mark'
  | 'percent'
  | 'legal_basis'
  | 'ways_forward';

/** Under which heading of «Regler og kilder» a rule stands. */
export type LawArea = 'consent' | 'legal_bases' | 'ages' | 'retention' | 'deadlines' | 'early_warning';

interface LawRule {
  readonly kind: ValueKind;
  readonly area: LawArea;
}

/** Groups of categories that have the same ages of competence. */
export const categoryGroups = [
  'ordinary',
  'health',
  'child_welfare',
  'special',
] as const satisfies readonly string[];

export type CategoryGroup = (typeof categoryGroups)[number];

/** Every rule that is kept as versioned data. Legal bases are besides: `legal_basis.<code>`, as many as the law has. */
export const lawRules = {
  'consent.ordinary': { kind: 'age_bands', area: 'consent' },
  'consent.health': { kind: 'age_bands', area: 'consent' },
  'consent.child_welfare': { kind: 'age_bands', area: 'consent' },
  'consent.special': { kind: 'age_bands', area: 'consent' },
  'consent.group.basic': { kind: 'group', area: 'consent' },
  'consent.group.school': { kind: 'group', area: 'consent' },
  'consent.group.work_economy': { kind: 'group', area: 'consent' },
  'consent.group.health': { kind: 'group', area: 'consent' },
  'consent.group.family': { kind: 'group', area: 'consent' },
  'consent.heard_from': { kind: 'years', area: 'consent' },
  'consent.longest': { kind: 'months', area: 'consent' },
  'consent.when_guardians_disagree': { kind: 'ways_forward', area: 'consent' },
  'guardian.until': { kind: 'years', area: 'ages' },
  'legal_basis_use.longest_delay': { kind: 'months', area: 'deadlines' },
  'child_welfare_report.decide_within': { kind: 'days', area: 'deadlines' },
  'child_welfare_report.answer_within': { kind: 'days', area: 'deadlines' },
  'retention.usage_log': { kind: 'months', area: 'retention' },
  'retention.technical_log': { kind: 'months', area: 'retention' },
  'retention.anonymous_discussion': { kind: 'days', area: 'retention' },
  'retention.notices': { kind: 'days', area: 'retention' },
  'retention.case': { kind: 'months', area: 'retention' },
  'erasure.grace': { kind: 'days', area: 'deadlines' },
  'erasure_for_child.erase': { kind: 'ways_forward', area: 'retention' },
  'erasure_for_child.keep': { kind: 'ways_forward', area: 'retention' },
  'access_for_child.give': { kind: 'ways_forward', area: 'retention' },
  'access_for_child.withhold': { kind: 'ways_forward', area: 'retention' },
  'correction_for_child.correct': { kind: 'ways_forward', area: 'retention' },
  'correction_for_child.keep': { kind: 'ways_forward', area: 'retention' },
  'early_warning.first_choice_mean': { kind: 'mark', area: 'early_warning' },
  'early_warning.lower_choice_mean': { kind: 'mark', area: 'early_warning' },
  'early_warning.low_mark': { kind: 'mark', area: 'early_warning' },
  'early_warning.absence': { kind: 'percent', area: 'early_warning' },
  'archive.municipality': { kind: 'ways_forward', area: 'retention' },
  'archive.county': { kind: 'ways_forward', area: 'retention' },
  'archive.health_trust': { kind: 'ways_forward', area: 'retention' },
  'archive.nav': { kind: 'ways_forward', area: 'retention' },
} as const satisfies Record<string, LawRule>;

export type LawCode = keyof typeof lawRules;

export const allLawCodes: readonly LawCode[] = keysOf(lawRules);

const legalBasis: LawRule = { kind: 'legal_basis', area: 'legal_bases' };

/** The rule that a code names; null for a code that is no rule of ours. */
export const lawRuleOf = (code: string): LawRule | null => {
  if (isKeyOf(lawRules, code)) return lawRules[code];
  return /^legal_basis\.[a-z_]{3,60}$/.test(code) ? legalBasis : null;
};
