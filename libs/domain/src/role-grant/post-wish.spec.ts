import { expect, test } from '@jest/globals';
import { postBlockers, type PostWish, requirePost } from './post-wish.ts';

const wish: PostWish = {
  isMyself: false,
  giving: 'alone',
  asked: 'alone',
  inMyPlace: true,
  worksThere: true,
  alreadyThere: false,
  title: 'Rådgiver',
  from: '2026-11-26',
  until: null,
  today: '2026-11-26',
  reason: '',
};

test('a post that is in order', () => {
  expect(postBlockers(wish)).toEqual([]);
  expect(postBlockers({ ...wish, from: '2026-12-01', until: '2026-12-01' })).toEqual([]);
  const asked = { ...wish, giving: 'with-another', asked: 'with-another', reason: 'Ny ordning.' } as const;
  expect(postBlockers(asked)).toEqual([]);
});

test.each<[string, Partial<PostWish>]>([
  ['yourself', { isMyself: true }],
  ['role_not_yours', { giving: 'no' }],
  ['needs_another', { giving: 'with-another' }],
  ['needs_nobody', { asked: 'with-another', reason: 'Ny ordning.' }],
  ['elsewhere', { inMyPlace: false }],
  ['wrong_service', { worksThere: false }],
  ['already_there', { alreadyThere: true }],
  ['title_missing', { title: ' ' }],
  ['from_invalid', { from: '2026-11-25' }],
  ['from_invalid', { from: '2026-11-31' }],
  ['until_invalid', { until: '2026-11-25' }],
  ['until_invalid', { until: '2027-02-30' }],
  ['reason_missing', { giving: 'with-another', asked: 'with-another', reason: ' ' }],
])('%s: %j', (blocker, change) => {
  expect(postBlockers({ ...wish, ...change })).toEqual([blocker]);
});

test('what stands in the way is refused with the list', () => {
  expect(() => {
    requirePost({ ...wish, title: '' });
  }).toThrow('blocked');
});
