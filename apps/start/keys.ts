import { join } from 'node:path';
import { type KeyPlaces, keyPlacesIn } from '../api/src/platform/sealing/key-places.ts';
import { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { reasonOf, Sentence } from './sentence.ts';

/**
 * Where this clone's keys are when nothing else is said: beside its database, and the list of the erased beside neither,
 * so that putting back a copy of the data folder does not put back the list.
 */
export function keyPlacesOf(
  clone: string,
  environment: Readonly<Record<string, string | undefined>>,
): KeyPlaces {
  const told = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  try {
    return keyPlacesIn({
      KEYS_FOLDER: join(clone, '.data/keys'),
      KEYS_MASTER_FILE: join(clone, '.data/master.key'),
      KEYS_SHREDDED: join(clone, '.shredded/ids'),
      ...told,
    });
  } catch (error) {
    throw new Sentence(`${reasonOf(error)}.`);
  }
}

/** Open the keys once before anything is started with them, so that a refusal is one sentence. */
export async function requireKeys(places: KeyPlaces): Promise<void> {
  try {
    await Sealing.open(places);
  } catch (error) {
    throw new Sentence(reasonOf(error));
  }
}
