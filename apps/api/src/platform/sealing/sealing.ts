import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type Cell, openCell, replaceCells, sealText, textOf, whoseIn } from './cell.ts';
import { KeyCache } from './key-cache.ts';
import type { KeyPlaces } from './key-places.ts';
import { KeyRing } from './key-ring.ts';
import { FileKeyStore, type KeyStore } from './key-store.ts';
import { replaceSealed, sealedIn } from './sealed-value.ts';
import { Shredded } from './shredded.ts';

/** What stands where a text was whose key has been erased. */
const NOTHING = '';

/** Seals and opens what the database holds, with one key for each whose it is. */
export class Sealing {
  private readonly cache = new KeyCache();

  readonly ring: KeyRing;
  readonly store: KeyStore;
  private readonly shredded: Shredded;

  private constructor(ring: KeyRing, store: KeyStore, shredded: Shredded) {
    this.ring = ring;
    this.store = store;
    this.shredded = shredded;
  }

  /** Refuses when a restored store has a key that was erased. */
  static async open(places: KeyPlaces): Promise<Sealing> {
    const sealing = await Sealing.openToErase(places);
    const back = await sealing.cameBack();
    if (back.length > 0)
      throw new Error(
        `A backup from before an erasure has been put back: ${String(back.length)} erased on purpose can be read again. ` +
          'Erase anew with «npm run shred -- --again», then start.',
      );
    return sealing;
  }

  /** Without that refusal, for the command that erases anew. */
  static async openToErase(places: KeyPlaces): Promise<Sealing> {
    const ring = await KeyRing.open(places);
    return new Sealing(ring, new FileKeyStore(places), new Shredded(places.shredded, ring.id));
  }

  /** Those on the list of the erased who have a key. */
  async cameBack(): Promise<string[]> {
    return [...(await this.store.read([...this.shredded.all()])).keys()];
  }

  /** Makes the key, unless it is there, before the first thing is sealed with it. */
  async begin(whose: string): Promise<void> {
    if (this.shredded.all().has(whose))
      throw new Error('Erased in this installation, so there is never a new key.');
    await this.fetch([whose]);
    if (this.cache.get(whose) === undefined)
      await this.store.add(whose, this.ring.wrap(whose, 1, randomBytes(32)));
  }

  /** The values with every text in them sealed that is to be. */
  async seal(values: readonly unknown[]): Promise<unknown[]> {
    const texts = values.flatMap(sealedIn);
    if (texts.length > 0) await this.fetch(texts.map(({ place }) => place.whose));
    return values.map((value) =>
      replaceSealed(value, ({ place, text }) => {
        if (text === '') return '';
        const [version, key] = this.newestKey(place.whose);
        return sealText(key, version, place, text);
      }),
    );
  }

  /** The rows with every sealed text in them opened, however deep it is. */
  async open<Row>(rows: Row[]): Promise<Row[]> {
    const whose = new Set<string>();
    eachText(rows, (text) => {
      for (const one of whoseIn(text)) whose.add(one);
      return text;
    });
    if (whose.size === 0) return rows;
    await this.fetch([...whose]);
    eachText(rows, (text) =>
      replaceCells(text, (cell) => {
        const key = this.cache.get(cell.whose)?.get(cell.version);
        if (key !== undefined) return openCell(key, cell);
        if (this.shredded.all().has(cell.whose) || this.isLetGo(cell)) return NOTHING;
        throw new Error(`There is no key to open ${cell.column} with.`);
      }),
    );
    return rows;
  }

  /** On the list first: what is half done is refused at the next start and done again. */
  async shred(whose: string, day: string): Promise<void> {
    this.shredded.add(whose, day);
    await this.store.remove(whose);
    this.cache.drop(whose);
  }

  /** A newer key: what is sealed from now on is sealed with it. */
  async renew(whose: string): Promise<number> {
    const keys = (await this.store.read([whose])).get(whose);
    if (keys === undefined) throw new Error('There is no key to renew.');
    const version = Math.max(...keys.map((key) => key.version)) + 1;
    await this.store.replace(whose, [...keys, this.ring.wrap(whose, version, randomBytes(32))]);
    this.cache.drop(whose);
    return version;
  }

  /** Which version is the newest of theirs. */
  async newestVersion(whose: string): Promise<number> {
    const keys = (await this.store.read([whose])).get(whose);
    if (keys === undefined) throw new Error('There is no key.');
    return Math.max(...keys.map((key) => key.version));
  }

  /** The text with every sealed text of theirs in it sealed with their newest key, each for the place where it stands. */
  async reseal(text: string | null, whose: string): Promise<string | null> {
    if (text === null) return null;
    await this.fetch([whose]);
    const [version, newest] = this.newestKey(whose);
    return replaceCells(text, (cell) => {
      if (cell.whose !== whose || cell.version === version) return textOf(cell);
      const key = this.cache.get(whose)?.get(cell.version);
      if (key === undefined) throw new Error(`There is no key to open ${cell.column} with.`);
      return sealText(newest, version, cell, openCell(key, cell));
    });
  }

  /** Lets go of every key of theirs but the newest, when nothing needs them any more. */
  async retire(whose: string): Promise<void> {
    const newest = await this.newestVersion(whose);
    const keys = (await this.store.read([whose])).get(whose) ?? [];
    await this.store.replace(
      whose,
      keys.filter(({ version }) => version === newest),
    );
    this.cache.drop(whose);
  }

  /** Wraps the keys anew with the ring's newest. False when they are already. */
  async rewrap(whose: string): Promise<boolean> {
    const keys = (await this.store.read([whose])).get(whose) ?? [];
    if (keys.every((key) => key.wrappedWith === this.ring.newestWrapping)) return false;
    const again = keys.map((key) => this.ring.wrap(whose, key.version, this.ring.unwrap(whose, key)));
    await this.store.replace(whose, again);
    return true;
  }

  /** A reason in the log stays as it was written, under its hash: when its key was let go of, nobody reads it. */
  private isLetGo({ column, whose, version }: Cell): boolean {
    const newest = Math.max(...(this.cache.get(whose)?.keys() ?? []));
    return column === 'access_log.reason' && version < newest;
  }

  private newestKey(whose: string): readonly [number, KeyObject] {
    const keys = [...(this.cache.get(whose) ?? [])];
    const newest = keys.toSorted(([one], [other]) => other - one)[0];
    if (newest === undefined || this.shredded.all().has(whose))
      throw new Error('There is no key to seal with.');
    return newest;
  }

  /** Keys are kept in memory for a short time, and never those of somebody erased in the meantime. */
  private async fetch(whose: readonly string[]): Promise<void> {
    const erased = this.shredded.all();
    for (const id of whose) if (erased.has(id)) this.cache.drop(id);
    const missing = this.cache.missing(whose).filter((id) => !erased.has(id));
    if (missing.length === 0) return;
    for (const [id, keys] of await this.store.read(missing))
      this.cache.put(
        id,
        new Map(keys.map((key) => [key.version, createSecretKey(this.ring.unwrap(id, key))])),
      );
  }
}

/** Puts another text in the place of every text in `value`, as deep as there are any. */
const eachText = (value: unknown, change: (text: string) => string): void => {
  if (typeof value !== 'object' || value === null || value instanceof Date || Buffer.isBuffer(value)) return;
  for (const [name, one] of Object.entries(value))
    if (typeof one === 'string') {
      const text = change(one);
      if (text !== one) Reflect.set(value, name, text);
    } else eachText(one, change);
};
