import { expect, test } from '@jest/globals';
import { legalBasisBlockers, requireMayUseLegalBasis, type LegalBasisUse } from './use.ts';

const use: LegalBasisUse = {
  code: 'duty_to_notify_child_welfare',
  toServiceKind: 'child_welfare',
  categories: ['basic', 'family'],
  justification: 'Bekymring for små barn i hjemmet',
  from: '2026-11-20',
  to: '2027-02-20',
};

test('a legal basis is used for what it covers, with the reason written down', () => {
  expect(legalBasisBlockers(use)).toEqual([]);
});

test.each<[string, Partial<LegalBasisUse>]>([
  ['no-category', { categories: [] }],
  ['category-not-covered', { categories: ['basic', 'work_economy'] }],
  ['receiver-not-covered', { toServiceKind: 'nav' }],
  ['justification-missing', { justification: ' ' }],
  ['not-in-force-yet', { from: '2022-12-31', to: '2023-01-31' }],
  ['ends-before-it-begins', { to: '2026-11-20' }],
  ['lasts-too-long', { to: '2027-02-21' }],
])('%s', (code, part) => {
  expect(legalBasisBlockers({ ...use, ...part })).toEqual([code]);
});

test('danger to life opens to any kind of service, the duty to cooperate opens only «basic»', () => {
  expect(
    legalBasisBlockers({ ...use, code: 'danger_to_life', toServiceKind: 'bup', to: '2026-12-20' }),
  ).toEqual([]);
  expect(legalBasisBlockers({ ...use, code: 'duty_to_cooperate', toServiceKind: 'bup' })).toEqual([
    'category-not-covered',
  ]);
});

test('a use that the statute does not cover is refused', () => {
  expect(() => {
    requireMayUseLegalBasis({ ...use, justification: '' });
  }).toThrow('blocked');
});
