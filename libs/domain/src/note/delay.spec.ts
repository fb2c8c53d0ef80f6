import { expect, test } from '@jest/globals';
import { allServiceKinds } from '../service/service-kinds.ts';
import { delayBasisFor, delayBases, delayBlockers, isDelayBasis, isDelayed } from './delay.ts';

const today = '2026-11-20';
const delay = { basis: 'health', reason: 'Fare for liv.', until: '2027-02-18' } as const;

test('only health and child welfare have a law that lets a note wait', () => {
  const may = allServiceKinds
    .map((kind) => [kind, delayBasisFor(kind)])
    .filter(([, basis]) => basis !== null);
  expect(Object.fromEntries(may)).toEqual({
    bup: 'health',
    dps: 'health',
    school_health: 'health',
    child_welfare: 'child_welfare',
  });
  expect(Object.keys(delayBases).every(isDelayBasis)).toBe(true);
  expect(isDelayBasis('because')).toBe(false);
});

test('the laws are named, and each lasts at most ninety days', () => {
  expect(Object.values(delayBases).map(({ statute, maxDays }) => `${statute}: ${String(maxDays)}`)).toEqual([
    'Pasient- og brukerrettighetsloven § 5-1: 90',
    'Barnevernsloven § 12-6: 90',
  ]);
});

test('it is reasoned, dated ahead, by the right service, and ends', () => {
  expect(delayBlockers(delay, 'bup', today)).toEqual([]);
  expect(delayBlockers(delay, 'nav', today)).toEqual(['delay-not-for-service']);
  expect(delayBlockers({ ...delay, reason: ' ' }, 'bup', today)).toEqual(['delay-reason-missing']);
  expect(delayBlockers({ ...delay, until: today }, 'bup', today)).toEqual(['delay-in-the-past']);
  expect(delayBlockers({ ...delay, until: '2027-02-19' }, 'bup', today)).toEqual(['delay-too-long']);
});

test('on its day it is read', () => {
  expect(isDelayed(null, today)).toBe(false);
  expect(isDelayed('2026-11-21', today)).toBe(true);
  expect(isDelayed(today, today)).toBe(false);
});
