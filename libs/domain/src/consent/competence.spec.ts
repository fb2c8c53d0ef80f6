import { expect, test } from '@jest/globals';
import { firstVersion } from '../../../../migrations/law/first-version.ts';
import { allCategories, type Category } from '../category/categories.ts';
import { lawOf } from '../law/read-law.ts';
import { decidesAlone, mustBeHeard, signersOf, strictest, takesOverOn } from './competence.ts';

const law = lawOf(firstVersion);
const today = '2026-11-20';
const bornYearsAgo = (years: number) => `${String(2026 - years)}-11-20`;
const signers = (category: Category, age: number) => signersOf(law, category, bornYearsAgo(age), today);

test('C01 ordinary 15, child welfare 15, health 16; below that everybody with parental responsibility', () => {
  for (const category of allCategories) {
    const alone = category === 'health' ? 16 : 15;
    expect([14, 15, 16, 17, 18, 29].map((age) => signers(category, age))).toEqual(
      [14, 15, 16, 17, 18, 29].map((age) => (age >= alone ? ['young_person'] : ['all_guardians'])),
    );
  }
});

test('C01 what no row speaks about is asked of the young person and of all guardians', () => {
  expect(strictest).toEqual(['young_person', 'all_guardians']);
  const silent = { ...law, competence: law.competence.filter(({ category }) => category !== 'school') };
  expect(signersOf(silent, 'school', bornYearsAgo(16), today)).toEqual(strictest);
  expect(signersOf(silent, 'basic', bornYearsAgo(16), today)).toEqual(['young_person']);
  const late = { ...law, competence: law.competence.filter(({ fromAge }) => fromAge > 0) };
  expect(signersOf(late, 'basic', bornYearsAgo(14), today)).toEqual(strictest);
});

test('nobody is a guardian of somebody who is 18, whatever the bands say', () => {
  expect(signersOf({ ...law, competence: [] }, 'health', bornYearsAgo(18), today)).toEqual(['young_person']);
  const never = { ...law, competence: [], guardianUntil: null };
  expect(signersOf(never, 'health', bornYearsAgo(40), today)).toEqual(strictest);
  expect(takesOverOn(never, 'health', bornYearsAgo(14), today)).toBeNull();
});

test('a category that is moved to the special group follows its ages: both from 12, alone from 18', () => {
  const moved = lawOf(
    firstVersion.map((row) => (row.code === 'consent.group.family' ? { ...row, value: 'special' } : row)),
  );
  expect([11, 12, 17, 18].map((age) => signersOf(moved, 'family', bornYearsAgo(age), today))).toEqual([
    ['all_guardians'],
    ['young_person', 'all_guardians'],
    ['young_person', 'all_guardians'],
    ['young_person'],
  ]);
  expect(takesOverOn(moved, 'family', '2012-03-01', today)).toBe('2030-03-01');
});

test('C02 the birthday itself changes who decides', () => {
  expect(decidesAlone(law, 'basic', '2011-11-21', today)).toBe(false);
  expect(decidesAlone(law, 'basic', '2011-11-20', today)).toBe(true);
  expect(decidesAlone(law, 'health', '2011-11-20', today)).toBe(false);
});

test('C02 the young person takes over category by category; who decides already takes over nothing', () => {
  expect(takesOverOn(law, 'basic', '2012-05-14', today)).toBe('2027-05-14');
  expect(takesOverOn(law, 'health', '2012-05-14', today)).toBe('2028-05-14');
  expect(takesOverOn(law, 'basic', '2011-05-14', today)).toBeNull();
  expect(takesOverOn(law, 'health', '2011-05-14', today)).toBe('2027-05-14');
});

test('C02 somebody born on 29 February takes over on 1 March', () => {
  expect(takesOverOn(law, 'basic', '2012-02-29', today)).toBe('2027-03-01');
  expect(takesOverOn(law, 'health', '2012-02-29', today)).toBe('2028-02-29');
});

test('without rows the takeover is when nobody is a guardian any more', () => {
  expect(takesOverOn({ ...law, competence: [] }, 'basic', '2012-05-14', today)).toBe('2030-05-14');
});

test('from 12 the young person must be heard', () => {
  expect(mustBeHeard(law, '2014-11-21', today)).toBe(false);
  expect(mustBeHeard(law, '2014-11-20', today)).toBe(true);
  expect(mustBeHeard(lawOf([]), '2020-11-20', today)).toBe(true);
});
