import { createHmac } from 'node:crypto';

const SIXTY_FOUR_BITS = 1n << 64n;

/** The keys of a secret, for as long as it is held: the same persons are in many tables of a release. */
const keysOf = new WeakMap<Uint8Array, Map<string, bigint>>();

/** A person's record key: 64 bits that only the holder of the secret can tell from chance. */
export const recordKey = (secret: Uint8Array, personId: string): bigint => {
  const keys = keysOf.get(secret) ?? new Map<string, bigint>();
  keysOf.set(secret, keys);
  const known = keys.get(personId);
  if (known !== undefined) return known;
  const key = createHmac('sha256', secret).update(`rk|${personId}`).digest().readBigUInt64BE();
  keys.set(personId, key);
  return key;
};

/**
 * The digest of a cell: the sum of its contributors' record keys, in whichever order they come.
 *
 * Source: the record keys of the cell-key method (cellKey, sdcTools), with a keyed hash in place of a stored random number.
 */
export const digestOf = (keys: Iterable<bigint>): string => {
  let sum = 0n;
  for (const key of keys) sum = (sum + key) % SIXTY_FOUR_BITS;
  return sum.toString(16).padStart(16, '0');
};
