import { createHmac } from 'node:crypto';

const SIXTY_FOUR_BITS = 1n << 64n;

/** A person's record key: 64 bits that only the holder of the secret can tell from chance. */
export const recordKey = (secret: Uint8Array, personId: string): bigint =>
  createHmac('sha256', secret).update(`rk|${personId}`).digest().readBigUInt64BE();

/** The digest of a cell: the sum of its contributors' record keys, in whichever order they come. */
export const digestOf = (keys: Iterable<bigint>): string => {
  let sum = 0n;
  for (const key of keys) sum = (sum + key) % SIXTY_FOUR_BITS;
  return sum.toString(16).padStart(16, '0');
};
