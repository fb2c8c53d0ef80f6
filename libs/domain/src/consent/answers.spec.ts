import { expect, test } from '@jest/globals';
import {
  consentAnswers,
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
const seventeen: ConsentAnswers = {
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

test('from 16 the young person decides alone, whatever the guardians say', () => {
  expect(said(seventeen)).toEqual([]);
  expect(whoIsMissing({ ...seventeen, youngPerson: 'no' })).toEqual([
    { who: 'young_person', guardianId: null, why: 'no' },
  ]);
  expect(said({ ...seventeen, youngPerson: 'not_asked' })).toEqual(['young_person: not_asked']);
});

test('under 16 everybody with parental responsibility must have said yes', () => {
  expect(said(fourteen)).toEqual([]);
  expect(
    whoIsMissing({ ...fourteen, guardians: [guardian('mother', 'yes'), guardian('father', 'not_asked')] }),
  ).toEqual([{ who: 'guardian', guardianId: 'father', why: 'not_asked' }]);
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

test('from 12 the young person must have been heard, before 12 need not', () => {
  expect(said({ ...fourteen, heardOn: null })).toEqual(['young_person: not_heard']);
  expect(said({ ...fourteen, birthDate: '2015-05-14', heardOn: null })).toEqual([]);
});

test('a recorded no from the young person is no consent at any age', () => {
  expect(said({ ...fourteen, youngPerson: 'no' })).toEqual(['young_person: no']);
  expect(said({ ...fourteen, birthDate: '2017-05-14', youngPerson: 'no' })).toEqual(['young_person: no']);
});

test('under 16 the young person’s yes alone is no consent', () => {
  expect(said({ ...fourteen, youngPerson: 'yes', guardians: [] })).toEqual(['guardian: not_known']);
});

test('there are three answers, and not asked is one of them', () => {
  expect(consentAnswers).toEqual(['yes', 'no', 'not_asked']);
});
