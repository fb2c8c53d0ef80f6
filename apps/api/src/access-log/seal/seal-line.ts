import { type KeyObject, sign, verify } from 'node:crypto';
import { sha256, textOf } from './canonical.ts';

/** A seal as it is signed and as it stands outside the database: everything but the heads themselves. */
export interface SealLine {
  readonly id: number;
  /** UTC, six decimals. */
  readonly at: string;
  /** How many heads are under the root. */
  readonly count: number;
  readonly root: string;
  /** The hash of the seal before. */
  readonly prev: string;
  readonly hash: string;
  readonly signature: string;
}

type Unsigned = Omit<SealLine, 'hash' | 'signature'>;

const said = ({ id, at, count, root, prev }: Unsigned): string =>
  textOf(['laget-seal-1', String(id), at, String(count), root, prev]);

/** Ed25519 over what the seal says; its hash is SHA-256 of the same. */
export const signed = (seal: Unsigned, key: KeyObject): SealLine => ({
  ...seal,
  hash: sha256(said(seal)).toString('hex'),
  signature: sign(null, Buffer.from(said(seal)), key).toString('hex'),
});

/** Whether the line is what was signed with the key. */
export const isGenuine = (line: SealLine, publicKey: KeyObject): boolean =>
  sha256(said(line)).toString('hex') === line.hash &&
  verify(null, Buffer.from(said(line)), publicKey, Buffer.from(line.signature, 'hex'));

const isText = (value: unknown): value is string => typeof value === 'string';

/** A line of the outside file; undefined when it was cut off while it was written. */
export const parsedLine = (text: string): SealLine | undefined => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const all = new Map<string, unknown>(Object.entries(parsed));
    const [id, count] = [all.get('id'), all.get('count')];
    const [at, root, prev, hash, signature] = ['at', 'root', 'prev', 'hash', 'signature'].map((name) =>
      all.get(name),
    );
    if (typeof id !== 'number' || typeof count !== 'number') return undefined;
    if (!isText(at) || !isText(root) || !isText(prev) || !isText(hash) || !isText(signature))
      return undefined;
    return { id, at, count, root, prev, hash, signature };
  } catch {
    return undefined;
  }
};
