import { expect, test } from '@jest/globals';
import { firstVersion } from '../../../../migrations/law/first-version.ts';
import { legalBasisIn } from '../law/law.ts';
import { lawOf } from '../law/read-law.ts';
import { legalBasisBlockers, requireMayUseLegalBasis, type LegalBasisUse } from './use.ts';

const law = lawOf(firstVersion);
const basisOf = (code: string) => ({ basis: legalBasisIn(law, code) });
const use: LegalBasisUse = {
  ...basisOf('duty_to_notify_child_welfare'),
  toServiceKind: 'child_welfare',
  categories: ['basic', 'family'],
  justification: 'Bekymring for små barn i hjemmet',
  from: '2026-11-20',
  to: '2027-02-20',
  delay: null,
  longestDelayMonths: 3,
};

test('a legal basis is used for what it covers, with the reason written down', () => {
  expect(legalBasisBlockers(use)).toEqual([]);
  expect(legalBasisBlockers({ ...use, delay: { until: '2027-02-20', reason: 'Fare for vold' } })).toEqual([]);
});

test.each<[string, Partial<LegalBasisUse>]>([
  ['no-such-basis', basisOf('curiosity')],
  ['no-category', { categories: [] }],
  ['category-not-covered', { categories: ['basic', 'work_economy'] }],
  ['receiver-not-covered', { toServiceKind: 'nav' }],
  ['justification-missing', { justification: ' ' }],
  ['not-in-force-yet', { from: '2022-12-31', to: '2023-01-31' }],
  ['ends-before-it-begins', { to: '2026-11-20' }],
  ['lasts-too-long', { to: '2027-02-21' }],
  ['delay-reason-missing', { delay: { until: '2026-12-20', reason: ' ' } }],
  ['delay-not-ahead', { delay: { until: '2026-11-20', reason: 'Fare for vold' } }],
  ['delay-too-long', { delay: { until: '2027-02-21', reason: 'Fare for vold' } }],
])('L02 %s', (code, part) => {
  expect(legalBasisBlockers({ ...use, ...part })).toEqual([code]);
});

test('danger to life opens to any kind of service, the duty to cooperate opens only «basic»', () => {
  const danger = { ...use, ...basisOf('danger_to_life'), toServiceKind: 'bup', to: '2026-12-20' };
  expect(legalBasisBlockers(danger)).toEqual([]);
  expect(legalBasisBlockers({ ...use, ...basisOf('duty_to_cooperate'), toServiceKind: 'bup' })).toEqual([
    'category-not-covered',
  ]);
});

test('a use that the statute does not cover is refused', () => {
  expect(() => {
    requireMayUseLegalBasis({ ...use, justification: '' });
  }).toThrow('blocked');
});
