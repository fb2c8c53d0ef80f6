import { expect, test } from '@jest/globals';
import { type FeedFacts, feedBlockers, feedReaders, requireFeed } from './calendar-feed.ts';

const open: FeedFacts = { reader: 'young_person', people: 1, ownAddressProtected: false };

test('whoever has appointments may have them in a calendar', () => {
  expect(feedReaders).toEqual(['staff', 'young_person', 'guardian']);
  for (const reader of feedReaders) expect(feedBlockers({ ...open, reader })).toEqual([]);
  expect(() => {
    requireFeed(open);
  }).not.toThrow();
});

test('nobody followed up, no calendar; those who work have one all the same', () => {
  const nobody = { ...open, people: 0 };
  expect(feedBlockers(nobody)).toEqual(['calendar-nobody']);
  expect(feedBlockers({ ...nobody, reader: 'guardian' })).toEqual(['calendar-nobody']);
  expect(feedBlockers({ ...nobody, reader: 'staff' })).toEqual([]);
  expect(() => {
    requireFeed(nobody);
  }).toThrow();
});

test('A03 with an address to protect the young person is told so, and a guardian is told nothing of it', () => {
  const hidden = { ...open, people: 0, ownAddressProtected: true };
  expect(feedBlockers(hidden)).toEqual(['calendar-address-protected']);
  expect(feedBlockers({ ...hidden, reader: 'guardian' })).toEqual(['calendar-nobody']);
});
