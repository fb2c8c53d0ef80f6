import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';

/** Something that the young person keeps from a service or a guardian. Without a contribution: all own words. */
export interface OwnLock {
  readonly contributionId: string | null;
  readonly serviceId: string | null;
  readonly guardianId: string | null;
}

/** Who reads: a service, or one guardian. */
export interface LockedOut {
  readonly serviceId: string | null;
  readonly guardianId: string | null;
}

const concerns = (lock: OwnLock, reader: LockedOut): boolean =>
  (lock.serviceId !== null && lock.serviceId === reader.serviceId) ||
  (lock.guardianId !== null && lock.guardianId === reader.guardianId);

/** Is this one thing kept from the reader, by itself or with all the rest? */
export const isKeptFrom = (locks: readonly OwnLock[], contributionId: string, reader: LockedOut): boolean =>
  locks.some((lock) => concerns(lock, reader) && (lock.contributionId ?? contributionId) === contributionId);

/** Are all own words kept from this service? */
export const isLockedOut = (locks: readonly OwnLock[], serviceId: string): boolean =>
  locks.some((lock) => lock.contributionId === null && lock.serviceId === serviceId);

const rules = {
  'one-at-a-time': ({ serviceId, guardianId }) => (serviceId === null) === (guardianId === null),
  /** A guardian sees nothing by default, so there is no whole to keep. */
  'guardian-item-by-item': ({ guardianId, contributionId }) => guardianId !== null && contributionId === null,
} as const satisfies BlockerRules<OwnLock>;
export type OwnLockBlocker = keyof typeof rules;

/** Why this cannot be kept like this; empty means it can. It needs no reason. */
export const ownLockBlockers = (lock: OwnLock): OwnLockBlocker[] => blockersIn(rules, lock);
