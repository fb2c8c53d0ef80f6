import { expect, test } from '@jest/globals';
import { isHelped, mayBeEvaluatedByYoungPerson, seeItDifferently, whatHelped } from './what-helped.ts';

const measure = (id: string, kind: string, service: string | null, own: string | null = null) => ({
  id,
  kind,
  status: 'done',
  evaluationHelped: service,
  youngPersonHelped: own,
});
const shown = (...measures: ReturnType<typeof measure>[]) =>
  whatHelped(measures).map(({ kind, measures: of }) => [kind, ...of.map(({ id }) => id)].join(' '));

test('measures nobody has evaluated are not in the view', () => {
  expect(shown(measure('a', 'mentor', null))).toEqual([]);
  expect(shown(measure('a', 'mentor', null, 'good'))).toEqual(['mentor a']);
});

test('what helped best stands first, within a kind and between kinds', () => {
  expect(
    shown(
      measure('school', 'school_support', 'little'),
      measure('bad', 'work_practice', 'no'),
      measure('good', 'work_practice', 'good'),
    ),
  ).toEqual(['work_practice good bad', 'school_support school']);
});

test('the young person’s own word decides the order where there is one', () => {
  expect(shown(measure('a', 'mentor', 'good', 'no'), measure('b', 'mentor', 'little'))).toEqual([
    'mentor b a',
  ]);
});

test('a kind that has no name is «other»', () => {
  expect(shown(measure('a', 'horse_riding', 'good'))).toEqual(['other a']);
});

test('a word that is not in the list stands last', () => {
  expect(shown(measure('a', 'mentor', 'perhaps'), measure('b', 'mentor', 'no'))).toEqual(['mentor b a']);
});

test('they see it differently when both have said something, and not the same', () => {
  expect(seeItDifferently({ evaluationHelped: 'good', youngPersonHelped: 'no' })).toBe(true);
  expect(seeItDifferently({ evaluationHelped: 'good', youngPersonHelped: 'good' })).toBe(false);
  expect(seeItDifferently({ evaluationHelped: 'good', youngPersonHelped: null })).toBe(false);
  expect(seeItDifferently({ evaluationHelped: null, youngPersonHelped: 'no' })).toBe(false);
});

test('the young person says how it was when it is over', () => {
  expect(['proposed', 'agreed', 'ongoing', 'done', 'cancelled'].map(mayBeEvaluatedByYoungPerson)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect([isHelped('little'), isHelped('perhaps')]).toEqual([true, false]);
});
