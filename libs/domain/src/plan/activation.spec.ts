import { expect, test } from '@jest/globals';
import { activationBlockers, askAgainWithinDays, type ActivationFacts } from './activation.ts';

const today = '2026-11-20';
const ready: ActivationFacts = {
  status: 'draft',
  birthDate: '2009-03-14',
  basicHasBasis: true,
  hasBatonHolder: true,
  youngPersonAgreedOn: '2026-11-19',
  goalsInOwnWords: 1,
  noOwnWordsYet: null,
  answers: [
    { area: 'debt', answer: 'serious' },
    { area: 'leisure', answer: 'some' },
  ],
  addressed: ['debt'],
  left: [],
};
const missing = (change: Partial<ActivationFacts>) => activationBlockers({ ...ready, ...change }, today);

test('a plan with everything in place can be activated', () => {
  expect(activationBlockers(ready, today)).toEqual([]);
});

test.each([
  ['a live consent or legal basis', { basicHasBasis: false }, 'no_basis_for_basic'],
  ['a baton holder', { hasBatonHolder: false }, 'no_baton_holder'],
  ['the young person’s recorded agreement', { youngPersonAgreedOn: null }, 'agreement_not_recorded'],
  ['an agreement that has been given', { youngPersonAgreedOn: '2026-11-21' }, 'agreement_in_the_future'],
  ['somebody under 30', { birthDate: '1996-11-20' }, 'no_new_plan_after_thirty'],
  ['a goal in own words', { goalsInOwnWords: 0 }, 'no_goal_in_own_words'],
] as const)('the plan needs %s', (_what, change, blocker) => {
  expect(missing(change)).toEqual([blocker]);
});

test('only a draft is activated', () => {
  expect(missing({ status: 'active' })).toEqual(['not_a_draft']);
  expect(missing({ status: 'closed' })).toEqual(['not_a_draft']);
});

test('an agreement of today is an agreement', () => {
  expect(missing({ youngPersonAgreedOn: today })).toEqual([]);
});

test('instead of a goal: a reason why not yet, and a date within 30 days to ask again', () => {
  const without = (reason: string, askAgainOn: string) =>
    missing({ goalsInOwnWords: 0, noOwnWordsYet: { reason, askAgainOn } });
  expect(askAgainWithinDays).toBe(30);
  expect(without('Vil bli kjent først', '2026-12-20')).toEqual([]);
  expect(without('Vil bli kjent først', today)).toEqual([]);
  expect(without('Vil bli kjent først', '2026-12-21')).toEqual(['ask_again_too_late']);
  expect(without('Vil bli kjent først', '2026-11-19')).toEqual(['ask_again_date_passed']);
  expect(without('  ', '2026-12-20')).toEqual(['no_goal_in_own_words']);
});

test('with a goal in own words an old reason and its date stand in nobody’s way', () => {
  expect(missing({ noOwnWordsYet: { reason: '', askAgainOn: '2020-01-01' } })).toEqual([]);
  expect(missing({ noOwnWordsYet: { reason: '', askAgainOn: '2030-01-01' } })).toEqual([]);
});

test('every serious and acute area is addressed', () => {
  const answers = [
    { area: 'debt', answer: 'serious' },
    { area: 'safety', answer: 'acute' },
    { area: 'housing', answer: 'fine' },
  ] as const;
  expect(missing({ answers, addressed: [] })).toEqual([
    'area_not_addressed:debt',
    'area_not_addressed:safety',
  ]);
  expect(missing({ answers, addressed: ['safety', 'debt'] })).toEqual([]);
});

test('or consciously left with a reason', () => {
  expect(missing({ addressed: [], left: [{ area: 'debt', reason: 'Vil vente til over jul' }] })).toEqual([]);
  expect(missing({ addressed: [], left: [{ area: 'debt', reason: ' ' }] })).toEqual([
    'area_left_without_reason:debt',
  ]);
  expect(missing({ addressed: ['debt'], left: [{ area: 'debt', reason: ' ' }] })).toEqual([]);
});

test('the reason is asked for area by area', () => {
  const left = [
    { area: 'debt', reason: 'Vil vente til over jul' },
    { area: 'safety', reason: '' },
  ] as const;
  expect(missing({ addressed: [], left })).toEqual([]);
});

test('everything that is missing is told at once', () => {
  const bare = {
    basicHasBasis: false,
    hasBatonHolder: false,
    youngPersonAgreedOn: null,
    goalsInOwnWords: 0,
    addressed: [],
  };
  expect(missing(bare)).toEqual([
    'no_basis_for_basic',
    'no_baton_holder',
    'agreement_not_recorded',
    'no_goal_in_own_words',
    'area_not_addressed:debt',
  ]);
});
