import { expect, test } from '@jest/globals';
import { type Link, standing, standingIn } from './chain.ts';

const both = ['figures_steward', 'privacy_officer'] as const;
const first: Link = { id: 'a', replacesId: null, approvedBy: both };
const correction = (approvedBy: Link['approvedBy']): Link => ({ id: 'b', replacesId: 'a', approvedBy });
const again: Link = { id: 'c', replacesId: 'b', approvedBy: both };

test('a correction that waits replaces nothing; an approved one does', () => {
  expect(standingIn([first, correction([])], first)).toBe('published');
  expect(standingIn([first, correction(both)], first)).toBe('replaced');
  expect(standing([first, correction(both)]).map(({ id }) => id)).toEqual(['b']);
});

test('of a chain the last one stands', () => {
  const chain = [first, correction(both), again];
  expect(chain.map((link) => standingIn(chain, link))).toEqual(['replaced', 'replaced', 'published']);
});

test('what nobody has approved does not stand', () => {
  expect(standing([{ ...first, approvedBy: ['figures_steward'] }])).toEqual([]);
});
