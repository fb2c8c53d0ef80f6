import { expect, test } from '@jest/globals';
import {
  isSupporterKind,
  requireMayAddSupporter,
  supporterBlockers,
  supporterKinds,
  type SupporterFacts,
} from './supporter.ts';

const supporter: SupporterFacts = {
  name: 'Mormor Ingrid',
  kind: 'family',
  description: 'Mormor',
  youngPersonAgrees: true,
};

test('six kinds of supporter, and which of them need a word more', () => {
  expect(supporterKinds).toEqual({
    gp: { needsDescription: false },
    employer: { needsDescription: false },
    family: { needsDescription: true },
    friend: { needsDescription: false },
    club: { needsDescription: true },
    other: { needsDescription: true },
  });
  expect(isSupporterKind('gp')).toBe(true);
  expect(isSupporterKind('spy')).toBe(false);
});

test('a supporter is added when the young person agrees', () => {
  expect(supporterBlockers(supporter)).toEqual([]);
  expect(supporterBlockers({ ...supporter, kind: 'gp', description: '' })).toEqual([]);
});

test.each<[string, Partial<SupporterFacts>]>([
  ['name-missing', { name: '' }],
  ['kind-missing', { kind: null }],
  ['description-missing', { description: '' }],
  ['young-person-has-not-agreed', { youngPersonAgrees: false }],
])('%s', (code, part) => {
  expect(supporterBlockers({ ...supporter, ...part })).toEqual([code]);
});

test('an incomplete supporter is refused', () => {
  expect(() => {
    requireMayAddSupporter({ ...supporter, name: '' });
  }).toThrow('blocked');
});
