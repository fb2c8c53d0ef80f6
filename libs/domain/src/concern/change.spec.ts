import { expect, test } from '@jest/globals';
import {
  concernChangeBlockers,
  prolongBlockers,
  requireMayChangeConcern,
  requireMayProlong,
  type ConcernChange,
} from './change.ts';

const change: ConcernChange = {
  from: 0,
  to: 2,
  reason: 'Fraværet har økt',
  youngPersonTold: { told: true, how: 'I en samtale' },
  guardiansTold: { told: false, whyNot: 'Avtalt møte mandag' },
};
const prolonging = {
  level: 0,
  prolongedBefore: 0,
  reason: 'Venter på svar',
  deadline: '2026-12-04',
} as const;

test('a level is changed with a reason and with who was told', () => {
  expect(concernChangeBlockers(change)).toEqual([]);
  expect(concernChangeBlockers({ ...change, guardiansTold: null })).toEqual([]);
  expect(concernChangeBlockers({ ...change, from: 3, to: 1 })).toEqual([]);
});

test.each<[string, Partial<ConcernChange>]>([
  ['same-level', { to: 0 }],
  ['back-to-wonder', { from: 1, to: 0 }],
  ['reason-missing', { reason: '' }],
  ['young-person-told-how-missing', { youngPersonTold: { told: true, how: '' } }],
  ['young-person-not-told-why-missing', { youngPersonTold: { told: false, whyNot: '' } }],
  ['guardians-told-how-missing', { guardiansTold: { told: true, how: '' } }],
  ['guardians-not-told-why-missing', { guardiansTold: { told: false, whyNot: '' } }],
])('%s', (code, part) => {
  expect(concernChangeBlockers({ ...change, ...part })).toEqual([code]);
});

test('level 0 is prolonged once, with a reason', () => {
  expect(prolongBlockers(prolonging)).toEqual([]);
  expect(prolongBlockers({ ...prolonging, level: 1 })).toEqual(['not-level-0']);
  expect(prolongBlockers({ ...prolonging, prolongedBefore: 1 })).toEqual(['already-prolonged']);
  expect(prolongBlockers({ ...prolonging, reason: '' })).toEqual(['reason-missing']);
  expect(prolongBlockers({ ...prolonging, deadline: null })).toEqual(['deadline-missing']);
});

test('a verb with something in its way is refused', () => {
  expect(() => {
    requireMayChangeConcern({ ...change, reason: '' });
  }).toThrow('blocked');
  expect(() => {
    requireMayProlong({ ...prolonging, reason: '' });
  }).toThrow('blocked');
});
