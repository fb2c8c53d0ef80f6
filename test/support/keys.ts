import { join } from 'node:path';
import type { KeyPlaces } from '../../apps/api/src/platform/sealing/key-places.ts';
import { Sealing } from '../../apps/api/src/platform/sealing/sealing.ts';
import { currentRun } from './run.ts';

/** Keys in a folder; nothing of a test survives, so nothing waits for the disk. */
export const keysIn = (home: string): KeyPlaces => ({
  folder: join(home, 'keys'),
  shredded: join(home, 'shredded'),
  holder: { kind: 'file', file: join(home, 'master.key') },
  durable: false,
});

let own: KeyPlaces | undefined;

/** For a server that does not belong to the run. */
export const useKeys = (places: KeyPlaces): void => {
  own = places;
};

/** The keys of this run, which all its databases share. */
export const testKeys = (): KeyPlaces => own ?? keysIn(currentRun().keysHome);

let opened: Promise<Sealing> | undefined;

export const testSealing = (): Promise<Sealing> => (opened ??= Sealing.open(testKeys()));
