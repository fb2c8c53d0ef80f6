import { expect, test } from '@jest/globals';
import { erasureForChildLaw, erasureLaw, paperAskLaw } from '../../../../migrations/erasure/law.ts';
import { earlyWarningLaw } from '../../../../migrations/early-warning/law.ts';
import { noticeLaw } from '../../../../migrations/outbox/law.ts';
import { firstVersion } from '../../../../migrations/law/first-version.ts';
import { legalBasisIn, signers } from './law.ts';
import { lawOf } from './read-law.ts';
import { allLawCodes, categoryGroups, lawRuleOf, lawRules } from './rules.ts';
import { readable } from './values.ts';

const law = lawOf(firstVersion);

const delivered = [
  ...firstVersion,
  ...erasureLaw,
  ...erasureForChildLaw,
  ...paperAskLaw,
  ...noticeLaw,
  ...earlyWarningLaw,
];

test('the law as Laget is delivered has a readable value for every rule, and a source', () => {
  expect(allLawCodes.filter((code) => delivered.every((row) => row.code !== code))).toEqual([]);
  for (const { code, value, source } of delivered) {
    const rule = lawRuleOf(code);
    expect([code, rule !== null && readable[rule.kind](value)]).toEqual([code, true]);
    expect(source).not.toBe('');
  }
});

test('the facts that the rules take', () => {
  expect(law).toMatchObject({
    heardFrom: 12,
    guardianUntil: 18,
    longestConsentMonths: 12,
    longestDelayMonths: 3,
  });
  expect(law.competence).toHaveLength(10);
  expect(law.competence[0]).toMatchObject({ category: 'basic', fromAge: 0, signers: ['all_guardians'] });
  expect(law.legalBases.map(({ code, longestMonths }) => [code, longestMonths])).toEqual([
    ['duty_to_cooperate', 12],
    ['duty_to_notify_child_welfare', 3],
    ['danger_to_life', 1],
  ]);
  expect(law.whenGuardiansDisagree).toHaveLength(4);
  expect(legalBasisIn(law, 'danger_to_life')?.statute).toContain('§ 13 b nr. 7');
  expect(legalBasisIn(law, 'curiosity')).toBeUndefined();
});

test('without rows the strictest holds: no consent lasts, nothing is kept from the young person, no legal basis', () => {
  expect(lawOf([])).toEqual({
    competence: [],
    heardFrom: 0,
    guardianUntil: null,
    longestConsentMonths: 0,
    longestDelayMonths: 0,
    legalBases: [],
    whenGuardiansDisagree: [],
  });
});

test('a legal basis that has ended, and a row that cannot be read, are as if they were not there', () => {
  const ended = { code: 'legal_basis.curiosity', value: null, source: 'x', from: '2026-01-01' };
  const wrong = {
    code: 'consent.ordinary',
    value: [{ fromAge: 0, signers: ['neighbour'] }],
    source: 'x',
    from: '',
  };
  const group = { code: 'consent.group.basic', value: 'ordinary', source: 'x', from: '' };
  expect(lawOf([ended, wrong, group])).toMatchObject({ legalBases: [], competence: [] });
});

test('who may be asked, and the groups of categories', () => {
  expect(signers).toEqual(['young_person', 'one_guardian', 'all_guardians']);
  expect(categoryGroups).toEqual(['ordinary', 'health', 'child_welfare', 'special']);
});

test('every rule has a kind of value and a place on the page', () => {
  const months = { kind: 'months', area: 'retention' };
  const bands = { kind: 'age_bands', area: 'consent' };
  const group = { kind: 'group', area: 'consent' };
  const duty = { kind: 'ways_forward', area: 'retention' };
  expect(lawRules).toEqual({
    'consent.ordinary': bands,
    'consent.health': bands,
    'consent.child_welfare': bands,
    'consent.special': bands,
    'consent.group.basic': group,
    'consent.group.school': group,
    'consent.group.work_economy': group,
    'consent.group.health': group,
    'consent.group.family': group,
    'consent.heard_from': { kind: 'years', area: 'consent' },
    'consent.longest': { kind: 'months', area: 'consent' },
    'consent.when_guardians_disagree': { kind: 'ways_forward', area: 'consent' },
    'guardian.until': { kind: 'years', area: 'ages' },
    'legal_basis_use.longest_delay': { kind: 'months', area: 'deadlines' },
    'child_welfare_report.decide_within': { kind: 'days', area: 'deadlines' },
    'child_welfare_report.answer_within': { kind: 'days', area: 'deadlines' },
    'retention.usage_log': months,
    'retention.technical_log': months,
    'retention.anonymous_discussion': { kind: 'days', area: 'retention' },
    'retention.notices': { kind: 'days', area: 'retention' },
    'retention.case': months,
    'erasure.grace': { kind: 'days', area: 'deadlines' },
    'erasure_for_child.erase': duty,
    'erasure_for_child.keep': duty,
    'access_for_child.give': duty,
    'access_for_child.withhold': duty,
    'correction_for_child.correct': duty,
    'correction_for_child.keep': duty,
    'early_warning.first_choice_mean': { kind: 'mark', area: 'early_warning' },
    'early_warning.lower_choice_mean': { kind: 'mark', area: 'early_warning' },
    'early_warning.low_mark': { kind: 'mark', area: 'early_warning' },
    'early_warning.absence': { kind: 'percent', area: 'early_warning' },
    'archive.municipality': duty,
    'archive.county': duty,
    'archive.health_trust': duty,
    'archive.nav': duty,
  });
  expect(lawRuleOf('legal_basis.new_one')).toEqual({ kind: 'legal_basis', area: 'legal_bases' });
  expect(lawRuleOf('legal_basis.')).toBeNull();
  expect(lawRuleOf('toString')).toBeNull();
});
