import { expect, test } from '@jest/globals';
import {
  liftBlockers,
  withheldKinds,
  withheldReviewMonths,
  withheldReviewOn,
  withholdBlockers,
} from './withheld.ts';

const withholding = { profession: 'health', age: 12, reason: 'Han ber om det.' } as const;

test('C04 health personnel keep something from guardians between 12 and 16, with a reason', () => {
  expect(withholdBlockers(withholding)).toEqual([]);
  expect(withholdBlockers({ ...withholding, age: 15 })).toEqual([]);
  expect(withholdBlockers({ ...withholding, age: 11 })).toEqual(['younger-than-12']);
  expect(withholdBlockers({ ...withholding, age: 16 })).toEqual(['from-16-the-young-person-decides']);
  expect(withholdBlockers({ ...withholding, reason: ' ' })).toEqual(['reason-missing']);
  expect(withholdBlockers({ ...withholding, profession: 'school_counsellor' })).toEqual([
    'not-health-personnel',
  ]);
});

test('C04 goals, measures, own words, notes and mapping answers can be kept back', () => {
  expect(Object.keys(withheldKinds)).toEqual(['goal', 'measure', 'contribution', 'note', 'mapping_answer']);
});

test('C04 it is looked at again after three months', () => {
  expect(withheldReviewMonths).toBe(3);
  expect(withheldReviewOn('2026-11-26')).toBe('2027-02-26');
});

test('C04 health personnel lift it again, with a reason', () => {
  expect(liftBlockers({ profession: 'health', reason: 'Han vil vise det.' })).toEqual([]);
  expect(liftBlockers({ profession: 'nav_counsellor', reason: '' })).toEqual([
    'not-health-personnel',
    'reason-missing',
  ]);
});
