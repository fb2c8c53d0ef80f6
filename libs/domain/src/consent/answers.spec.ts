import { expect, test } from '@jest/globals';
import { firstVersion } from '../../../../migrations/law/first-version.ts';
import { lawOf } from '../law/read-law.ts';
import {
  agreedTo,
  consentAnswers,
  guardiansDisagree,
  guardiansHaveASay,
  saidNoTo,
  whoIsMissing,
  type Answer,
  type ConsentAnswers,
  type GuardianAnswer,
} from './answers.ts';

const guardian = (
  guardianId: string,
  answer: Answer,
  kind: GuardianAnswer['kind'] = 'parental_responsibility',
) => ({
  guardianId,
  kind,
  answer,
});
const law = lawOf(firstVersion);
const seventeen: ConsentAnswers = {
  law,
  categories: ['basic'],
  birthDate: '2009-05-14',
  today: '2026-11-20',
  youngPerson: 'yes',
  heardOn: null,
  guardians: [guardian('mother', 'not_asked'), guardian('father', 'no')],
};
const fourteen: ConsentAnswers = {
  ...seventeen,
  birthDate: '2012-05-14',
  youngPerson: 'not_asked',
  heardOn: '2026-11-19',
  guardians: [guardian('mother', 'yes'), guardian('father', 'yes')],
};
const said = (facts: ConsentAnswers) =>
  whoIsMissing(facts).map(({ who, guardianId, why }) => `${guardianId ?? who}: ${why}`);

test('from 15 the young person decides alone, whatever the guardians say', () => {
  expect(said(seventeen)).toEqual([]);
  expect(whoIsMissing({ ...seventeen, youngPerson: 'no' })).toEqual([
    { who: 'young_person', guardianId: null, why: 'no', categories: ['basic'] },
  ]);
  expect(said({ ...seventeen, youngPerson: 'not_asked' })).toEqual(['young_person: not_asked']);
});

test('under 15 everybody with parental responsibility must have said yes', () => {
  expect(said(fourteen)).toEqual([]);
  expect(
    whoIsMissing({ ...fourteen, guardians: [guardian('mother', 'yes'), guardian('father', 'not_asked')] }),
  ).toEqual([{ who: 'guardian', guardianId: 'father', why: 'not_asked', categories: ['basic'] }]);
  expect(said({ ...fourteen, guardians: [guardian('mother', 'no'), guardian('father', 'yes')] })).toEqual([
    'mother: no',
  ]);
  expect(
    said({ ...fourteen, guardians: [guardian('mother', 'no'), guardian('father', 'not_asked')] }),
  ).toEqual(['mother: no', 'father: not_asked']);
});

test('a foster parent or a parent without responsibility neither gives nor stops a consent', () => {
  const others = [guardian('foster', 'no', 'foster_parent'), guardian('other', 'not_asked', 'other_parent')];
  expect(said({ ...fourteen, guardians: [guardian('mother', 'yes'), ...others] })).toEqual([]);
  expect(said({ ...fourteen, guardians: [guardian('foster', 'yes', 'foster_parent')] })).toEqual([
    'guardian: not_known',
  ]);
});

test('those who stand in for parents must say yes', () => {
  const instead = [
    guardian('appointed', 'no', 'appointed_representative'),
    guardian('custody', 'no', 'child_welfare_custody'),
  ];
  expect(said({ ...fourteen, guardians: instead })).toEqual(['appointed: no', 'custody: no']);
});

test('while child welfare has custody it decides in the parents’ place', () => {
  const custody = guardian('custody', 'yes', 'child_welfare_custody');
  const parents = [guardian('mother', 'no'), guardian('father', 'not_asked')];
  expect(said({ ...fourteen, guardians: [...parents, custody] })).toEqual([]);
  expect(said({ ...fourteen, guardians: [guardian('mother', 'yes'), { ...custody, answer: 'no' }] })).toEqual(
    ['custody: no'],
  );
});

const fifteen: ConsentAnswers = {
  ...seventeen,
  birthDate: '2011-05-14',
  heardOn: '2026-11-19',
  categories: ['basic', 'health'],
  guardians: [guardian('mother', 'not_asked'), guardian('father', 'yes')],
};

test('C01 one form may need different people for each category, and says whose yes is missing for which', () => {
  expect(whoIsMissing({ ...fifteen, youngPerson: 'not_asked' })).toEqual([
    { who: 'young_person', guardianId: null, why: 'not_asked', categories: ['basic'] },
    { who: 'guardian', guardianId: 'mother', why: 'not_asked', categories: ['health'] },
  ]);
  expect(agreedTo(fifteen)).toEqual(['basic']);
  expect(agreedTo({ ...fifteen, guardians: [guardian('mother', 'yes')] })).toEqual(['basic', 'health']);
});

test('C01 a guardian’s no stands for what guardians decide about, the young person’s for everything', () => {
  expect(saidNoTo(fifteen)).toEqual([]);
  expect(saidNoTo({ ...fifteen, guardians: [guardian('mother', 'no')] })).toEqual(['health']);
  expect(saidNoTo({ ...fifteen, youngPerson: 'no' })).toEqual(['basic', 'health']);
  expect(whoIsMissing({ ...fifteen, youngPerson: 'no', guardians: [] })).toEqual([
    { who: 'young_person', guardianId: null, why: 'no', categories: ['basic', 'health'] },
    { who: 'guardian', guardianId: null, why: 'not_known', categories: ['health'] },
  ]);
});

test('C01 where one guardian is enough, one yes is enough, and a no is still a no', () => {
  const oneIsEnough = {
    ...law,
    competence: [{ category: 'basic', fromAge: 0, signers: ['one_guardian'], source: '' }] as const,
  };
  const facts = { ...fourteen, law: oneIsEnough };
  const both = (mother: Answer, father: Answer) => [guardian('mother', mother), guardian('father', father)];
  expect(said({ ...facts, guardians: both('yes', 'not_asked') })).toEqual([]);
  expect(said({ ...facts, guardians: both('yes', 'no') })).toEqual(['father: no']);
  expect(said({ ...facts, guardians: both('not_asked', 'not_asked') })).toEqual([
    'mother: not_asked',
    'father: not_asked',
  ]);
});

test('what no row speaks about needs the young person and all guardians', () => {
  const facts = { ...fourteen, law: { ...law, competence: [] } };
  expect(said(facts)).toEqual(['young_person: not_asked']);
  expect(said({ ...facts, youngPerson: 'yes', guardians: [guardian('mother', 'not_asked')] })).toEqual([
    'mother: not_asked',
  ]);
});

test('guardians have a say about some categories, and disagree when one says yes and another no', () => {
  expect(guardiansHaveASay(fifteen)).toBe(true);
  expect(guardiansHaveASay({ ...fifteen, categories: ['basic'] })).toBe(false);
  expect(guardiansDisagree(fifteen)).toBe(false);
  expect(guardiansDisagree({ guardians: [guardian('mother', 'no'), guardian('father', 'yes')] })).toBe(true);
  expect(guardiansDisagree({ guardians: [guardian('mother', 'no'), guardian('father', 'no')] })).toBe(false);
  const foster = guardian('foster', 'yes', 'foster_parent');
  expect(guardiansDisagree({ guardians: [guardian('mother', 'no'), foster] })).toBe(false);
});

test('from 12 the young person must have been heard, before 12 need not', () => {
  expect(said({ ...fourteen, heardOn: null })).toEqual(['young_person: not_heard']);
  expect(said({ ...fourteen, birthDate: '2015-05-14', heardOn: null })).toEqual([]);
});

test('a recorded no from the young person is no consent at any age', () => {
  expect(said({ ...fourteen, youngPerson: 'no' })).toEqual(['young_person: no']);
  expect(said({ ...fourteen, birthDate: '2017-05-14', youngPerson: 'no' })).toEqual(['young_person: no']);
});

test('under 15 the young person’s yes alone is no consent', () => {
  expect(said({ ...fourteen, youngPerson: 'yes', guardians: [] })).toEqual(['guardian: not_known']);
});

test('there are three answers, and not asked is one of them', () => {
  expect(consentAnswers).toEqual(['yes', 'no', 'not_asked']);
});
