import { existsSync, readFileSync } from 'node:fs';
import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { alikeIndex, blindIndex } from './blind-index.ts';
import { decrypt, encrypt } from './cell.ts';
import type { KeyPlaces } from './key-places.ts';
import { type KeyProvider, providerOf } from './key-provider.ts';
import { hasKeys } from './key-store.ts';
import { writeOnce, writeOver } from './write-once.ts';

/** Version → key. Higher versions are newer, and new things are made with the newest. */
type Versions = ReadonlyMap<number, KeyObject>;

const NAMES = ['wrapping', 'index'] as const;
type Name = (typeof NAMES)[number];
/** The file: name → version → key as the provider has wrapped it. */
type Ring = Record<Name, Record<string, string>> & { readonly id: string };

const isRing = (value: unknown): value is Ring =>
  typeof value === 'object' && value !== null && 'id' in value && NAMES.every((name) => name in value);

export const ringFile = ({ folder }: KeyPlaces): string => join(folder, 'ring.json');

const newest = (keys: Versions): number => Math.max(...keys.keys());

const keyIn = (keys: Versions, version: number): KeyObject => {
  const key = keys.get(version);
  if (key === undefined) throw new Error(`The key ring has no key of version ${String(version)}.`);
  return key;
};

const readRing = (places: KeyPlaces): Ring => {
  const ring: unknown = JSON.parse(readFileSync(ringFile(places), 'utf8'));
  if (!isRing(ring)) throw new Error(`${ringFile(places)} cannot be read: put it back from a backup.`);
  return ring;
};

const begin = async (places: KeyPlaces, provider: KeyProvider): Promise<void> => {
  const made = async (): Promise<Record<string, string>> => ({ 1: await provider.wrap(randomBytes(32)) });
  const ring = { id: randomUUID(), wrapping: await made(), index: await made() };
  writeOnce(ringFile(places), `${JSON.stringify(ring, null, 2)}\n`);
};

const unwrapped = async (provider: KeyProvider, wrapped: Record<string, string>): Promise<Versions> =>
  new Map(
    await Promise.all(
      Object.entries(wrapped).map(async ([version, key]): Promise<[number, KeyObject]> => [
        Number(version),
        createSecretKey(await provider.unwrap(key)),
      ]),
    ),
  );

const boundTo = (whose: string, version: number, wrappedWith: number): Buffer =>
  Buffer.from(`key|${whose}|${String(version)}|${String(wrappedWith)}`);

/** A key as it is kept: under which of the ring's keys, and wrapped. */
export interface Wrapped {
  readonly version: number;
  readonly wrappedWith: number;
  readonly key: string;
}

/** The installation's own keys, opened once at start: one wraps the keys of people, another makes blind indexes. */
export class KeyRing {
  /** Tells one installation’s keys from another’s that stood in the same place. */
  readonly id: string;
  private readonly wrapping: Versions;
  private readonly index: Versions;

  private constructor(id: string, wrapping: Versions, index: Versions) {
    this.id = id;
    this.wrapping = wrapping;
    this.index = index;
  }

  /** Made the first time. A ring that is gone while there are wrapped keys is never made anew. */
  static async open(places: KeyPlaces): Promise<KeyRing> {
    const begins = !existsSync(ringFile(places));
    if (begins && hasKeys(places))
      throw new Error(
        `${ringFile(places)} is gone: put it back from a backup. Without it nothing can be read.`,
      );
    const provider = providerOf(places.holder, begins);
    if (begins) await begin(places, provider);
    const ring = readRing(places);
    const [wrapping, index] = [
      await unwrapped(provider, ring.wrapping),
      await unwrapped(provider, ring.index),
    ];
    return new KeyRing(ring.id, wrapping, index);
  }

  /** Adds a newer key, or has the provider wrap the same ones anew. What is in the file follows in one step. */
  static async change(places: KeyPlaces, change: Name | 'rewrap'): Promise<void> {
    const provider = providerOf(places.holder, false);
    const ring = readRing(places);
    if (change === 'rewrap')
      for (const name of NAMES)
        for (const [version, key] of Object.entries(ring[name]))
          ring[name][version] = await provider.rewrap(key);
    else {
      const version = Math.max(...Object.keys(ring[change]).map(Number)) + 1;
      ring[change][String(version)] = await provider.wrap(randomBytes(32));
    }
    writeOver(ringFile(places), `${JSON.stringify(ring, null, 2)}\n`);
  }

  /** How many keys of `name` there are: more than one while a change is under way. */
  static versions(places: KeyPlaces, name: Name): number {
    return Object.keys(readRing(places)[name]).length;
  }

  /** Lets go of every key of `name` but the newest, when nothing needs them any more. */
  static retire(places: KeyPlaces, name: Name): void {
    const ring = readRing(places);
    const version = String(Math.max(...Object.keys(ring[name]).map(Number)));
    const key = ring[name][version];
    if (key === undefined) return;
    writeOver(ringFile(places), `${JSON.stringify({ ...ring, [name]: { [version]: key } }, null, 2)}\n`);
  }

  get newestWrapping(): number {
    return newest(this.wrapping);
  }

  get newestIndex(): number {
    return newest(this.index);
  }

  /** The blind index of each version, newest first: while one is being changed a number is looked up by both. */
  indexes(number: string): { readonly version: number; readonly index: string }[] {
    return [...this.index]
      .sort(([one], [other]) => other - one)
      .map(([version, key]) => ({ version, index: blindIndex(key, number) }));
  }

  /** To compare names and telephone numbers by, in the rules that look for snooping. */
  alike(kind: 'name' | 'surname' | 'phone', text: string): string | null {
    return alikeIndex(keyIn(this.index, this.newestIndex), kind, text);
  }

  /** What tries to come in are counted by, for some minutes. */
  tries(kind: 'place' | 'account', text: string): string {
    return blindIndex(keyIn(this.index, this.newestIndex), `tries|${kind}|${text}`);
  }

  wrap(whose: string, version: number, plain: Buffer): Wrapped {
    const wrappedWith = this.newestWrapping;
    const bytes = encrypt(keyIn(this.wrapping, wrappedWith), boundTo(whose, version, wrappedWith), plain);
    return { version, wrappedWith, key: bytes.toString('base64url') };
  }

  unwrap(whose: string, { version, wrappedWith, key }: Wrapped): Buffer {
    const bytes = Buffer.from(key, 'base64url');
    return decrypt(keyIn(this.wrapping, wrappedWith), boundTo(whose, version, wrappedWith), bytes);
  }
}
