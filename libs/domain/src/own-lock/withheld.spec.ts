import { expect, test } from '@jest/globals';
import { withheldKinds, withholdBlockers } from './withheld.ts';

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

test('C04 goals, measures and own words can be kept back', () => {
  expect(Object.keys(withheldKinds)).toEqual(['goal', 'measure', 'contribution']);
});
