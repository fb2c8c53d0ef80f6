import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** Whose appointments a calendar elsewhere would show. */
export const feedReaders = ['staff', 'young_person', 'guardian'] as const satisfies readonly string[];
export type FeedReader = (typeof feedReaders)[number];

export interface FeedFacts {
  readonly reader: FeedReader;
  /** How many young people the reader, as young person or guardian, has appointments with or for: followed up now, and with no address to protect. */
  readonly people: number;
  /** The young person's own address is protected (codes 6, 7 and 19). Never told to anybody else. */
  readonly ownAddressProtected: boolean;
}

const rules = {
  'calendar-address-protected': ({ reader, ownAddressProtected }) =>
    reader === 'young_person' && ownAddressProtected,
  'calendar-nobody': ({ reader, people, ownAddressProtected }) =>
    reader !== 'staff' && people === 0 && !(reader === 'young_person' && ownAddressProtected),
} as const satisfies BlockerRules<FeedFacts>;

/** What stands in the way of an address by which a calendar reads the own appointments. A guardian is never told why a child is not there. */
export const feedBlockers = (facts: FeedFacts) => blockersIn(rules, facts);

export const requireFeed = (facts: FeedFacts): void => {
  requireNothingIn(feedBlockers(facts));
};
