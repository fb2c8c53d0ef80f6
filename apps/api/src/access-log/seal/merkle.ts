import { sha256, textOf } from './canonical.ts';

/** How long a chain is, and the hash of its newest row. */
export interface Head {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Buffer;
}

const [leafMark, nodeMark] = [Buffer.of(0), Buffer.of(1)];

const leafOf = ({ chain, seq, hash }: Head): Buffer =>
  sha256(leafMark, textOf([chain, String(seq), hash.toString('hex')]));

const above = (level: readonly Buffer[]): Buffer[] => {
  const next: Buffer[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index], level[index + 1]];
    if (left !== undefined) next.push(right === undefined ? left : sha256(nodeMark, left, right));
  }
  return next;
};

/**
 * The Merkle root of the heads, in the order given: leaves and nodes are marked apart, and one without a neighbour
 * goes up as it is. No heads at all have the hash of nothing.
 */
export const rootOf = (heads: readonly Head[]): Buffer => {
  let level = heads.map(leafOf);
  while (level.length > 1) level = above(level);
  return level[0] ?? sha256('');
};
