import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPlaces } from './key-places.ts';
import type { Wrapped } from './key-ring.ts';
import { codeOf, writeOnce, writeOver } from './write-once.ts';

/**
 * Wrapped keys, in a store of their own beside the database: backed up on its own, for a short time, and one key of it
 * can be lost for good.
 */
export interface KeyStore {
  /** The keys that are there, oldest first. Who has none is not in the answer. */
  read(whose: readonly string[]): Promise<Map<string, readonly Wrapped[]>>;
  /** The first key. False when there is one already. */
  add(whose: string, key: Wrapped): Promise<boolean>;
  replace(whose: string, keys: readonly Wrapped[]): Promise<void>;
  remove(whose: string): Promise<void>;
  everybody(): Promise<string[]>;
}

const peopleFolder = ({ folder }: KeyPlaces): string => join(folder, 'people');

export const hasKeys = (places: KeyPlaces): boolean => existsSync(peopleFolder(places));

const isWrapped = (value: unknown): value is Wrapped =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'wrappedWith' in value &&
  'key' in value;

const keysIn = (text: string): Wrapped[] => {
  const keys: unknown = JSON.parse(text);
  if (!Array.isArray(keys) || !keys.every(isWrapped))
    throw new Error('A file of the key store cannot be read.');
  return keys;
};

/** One small file for each, so that losing one touches no other and two processes never meet in one. */
export class FileKeyStore implements KeyStore {
  private readonly folder: string;

  private readonly places: KeyPlaces;

  constructor(places: KeyPlaces) {
    this.places = places;
    this.folder = peopleFolder(places);
  }

  /** Read without waiting in line: a file of this size is read faster than it is asked for. */
  read(whose: readonly string[]): Promise<Map<string, readonly Wrapped[]>> {
    const found = new Map<string, readonly Wrapped[]>();
    for (const one of whose) {
      const text = textIn(this.file(one));
      if (text !== undefined) found.set(one, keysIn(text));
    }
    return Promise.resolve(found);
  }

  add(whose: string, key: Wrapped): Promise<boolean> {
    return Promise.resolve(writeOnce(this.file(whose), JSON.stringify([key]), this.places.durable));
  }

  replace(whose: string, keys: readonly Wrapped[]): Promise<void> {
    writeOver(this.file(whose), JSON.stringify(keys));
    return Promise.resolve();
  }

  remove(whose: string): Promise<void> {
    rmSync(this.file(whose), { force: true });
    return Promise.resolve();
  }

  everybody(): Promise<string[]> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return Promise.resolve(names.filter((name) => name.endsWith('.json')).map((name) => name.slice(-41, -5)));
  }

  /** The last digits of an id are chance, so the folders fill evenly. */
  private file(whose: string): string {
    return join(this.folder, whose.slice(-2), `${whose}.json`);
  }
}

const textIn = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};
