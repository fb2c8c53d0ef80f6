import { type KeyObject, sign, verify } from 'node:crypto';
import { textOf } from './canonical.ts';

/** A chain that is dropped: how long it was, its last hash, when, and by which rule. */
export interface Dropped {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly rule: string;
}

const said = ({ chain, seq, hash, at, rule }: Dropped): Buffer =>
  Buffer.from(textOf(['laget-tombstone-1', chain, String(seq), hash, at, rule]));

export const signedTombstone = (dropped: Dropped, key: KeyObject): Buffer => sign(null, said(dropped), key);

export const isGenuineTombstone = (dropped: Dropped, signature: Buffer, publicKey: KeyObject): boolean =>
  verify(null, said(dropped), publicKey, signature);
