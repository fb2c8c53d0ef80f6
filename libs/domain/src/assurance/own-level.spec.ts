import { expect, test } from '@jest/globals';
import { allCategories } from '../category/categories.ts';
import { permissionsOf } from '../roles/permissions.ts';
import { isNarrow, narrowCategories, ownLevelOf, ownLevels } from './own-level.ts';

/** Written by hand and read by people. */
const substantial = ['session.read', 'session.end', 'session.renew', 'live.read', 'own-narrow.read'];

test('C06 with less than high a young person has the own words, the own tasks, and the way out', () => {
  expect(
    permissionsOf('young_person').filter((permission) => ownLevelOf(permission) === 'substantial'),
  ).toEqual(substantial);
});

test('C06 every permission of a young person has been decided about', () => {
  expect(Object.keys(ownLevels).toSorted()).toEqual([...permissionsOf('young_person')].toSorted());
});

test('C06 what is not in the table needs high', () => {
  expect(ownLevelOf('case.read')).toBe('high');
});

test('C06 narrow is the young person with substantial alone', () => {
  const young = { role: 'young_person', provider: 'idporten', level: 'substantial' } as const;
  expect(isNarrow(young)).toBe(true);
  expect(isNarrow({ ...young, level: 'high' })).toBe(false);
  expect(isNarrow({ ...young, provider: 'demo' })).toBe(false);
  expect(isNarrow({ ...young, role: 'nav_counsellor' })).toBe(false);
});

test('C06 a task about health or family is never on the narrow page', () => {
  expect(narrowCategories).toEqual(['basic', 'school', 'work_economy']);
  expect(allCategories.filter((category) => !narrowCategories.some((one) => one === category))).toEqual([
    'health',
    'family',
  ]);
});
