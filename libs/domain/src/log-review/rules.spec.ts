import { expect, test } from '@jest/globals';
import type { DayOfUse } from './facts.ts';
import { allReviewRules, isReviewRule, raisedFrom, review, type ReviewRuleId, reviewRules } from './rules.ts';

const quiet: DayOfUse = {
  people: 6,
  usualPeople: 5,
  withoutWork: 0,
  mostLooksWithoutWork: 0,
  sameSurname: 0,
  sameHousehold: 0,
  protectedAddress: 0,
  afterHours: 0,
  misses: 0,
  ofAnEndedPost: 0,
  emergencies: 0,
};

const rulesOf = (part: Partial<DayOfUse>): ReviewRuleId[] =>
  review({ ...quiet, ...part }).findings.map(({ rule }) => rule);

test('the rules and how much each of them says', () => {
  expect(allReviewRules.map((rule) => `${rule} ${String(reviewRules[rule].weight)}`)).toEqual([
    'many_people 3',
    'without_work 1',
    'many_without_work 2',
    'again_and_again 2',
    'same_surname 2',
    'same_household 3',
    'protected_address 2',
    'after_hours 3',
    'searching 3',
    'ended_post 3',
    'emergencies 3',
  ]);
  expect(raisedFrom).toBe(3);
});

test('each rule is told in three languages, and no two in the same words', () => {
  const texts = allReviewRules.flatMap((rule) => [
    reviewRules[rule].text.nb,
    reviewRules[rule].text.nn,
    reviewRules[rule].text.en,
  ]);
  expect(texts.filter((text) => text.length > 20)).toHaveLength(3 * allReviewRules.length);
  expect(new Set(texts).size).toBe(texts.length);
});

test('an ordinary day says nothing', () => {
  expect(review(quiet)).toEqual({ score: 0, raised: false, findings: [] });
});

test.each<[ReviewRuleId, Partial<DayOfUse>, Partial<DayOfUse>]>([
  ['many_people', { people: 16 }, { people: 15 }],
  ['many_people', { people: 8, usualPeople: 1 }, { people: 7, usualPeople: 1 }],
  ['without_work', { withoutWork: 1 }, { withoutWork: 0 }],
  ['many_without_work', { withoutWork: 6 }, { withoutWork: 5 }],
  ['again_and_again', { mostLooksWithoutWork: 8 }, { mostLooksWithoutWork: 7 }],
  ['same_surname', { sameSurname: 1 }, { sameSurname: 0 }],
  ['same_household', { sameHousehold: 1 }, { sameHousehold: 0 }],
  ['protected_address', { protectedAddress: 1 }, { protectedAddress: 0 }],
  ['after_hours', { afterHours: 5 }, { afterHours: 4 }],
  ['searching', { misses: 5 }, { misses: 4 }],
  ['ended_post', { ofAnEndedPost: 2 }, { ofAnEndedPost: 1 }],
  ['emergencies', { emergencies: 3 }, { emergencies: 2 }],
])('N03 %s begins where it says', (rule, with_, without) => {
  expect(rulesOf(with_)).toContain(rule);
  expect(rulesOf(without)).not.toContain(rule);
});

test('two weak signs are one strong: the same surname says little alone, and something without work', () => {
  expect(review({ ...quiet, sameSurname: 1 }).raised).toBe(false);
  expect(review({ ...quiet, sameSurname: 1, withoutWork: 1 })).toEqual({
    score: 3,
    raised: true,
    findings: [
      { rule: 'without_work', count: 1 },
      { rule: 'same_surname', count: 1 },
    ],
  });
});

test('a word that is not in the table is no rule', () => {
  expect(isReviewRule('searching')).toBe(true);
  expect(isReviewRule('bad_feeling')).toBe(false);
});
