import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where seals of the log and their key are kept when the environment says nothing: outside the database, in the clone. */
export const sealPlaces = (clone: string): { readonly file: string; readonly key: string } => ({
  file: join(clone, '.data/seals.jsonl'),
  key: join(clone, '.data/seal-key.pem'),
});

/** Where packages for the archives are left when the environment says nothing. */
export const archivePlace = (clone: string): string => join(clone, '.data/archive');

/** The seals of a database that is moved aside go with it, under its name. */
export const moveSealsAside = (file: string, aside: string): void => {
  if (existsSync(file)) renameSync(file, `${file}.${aside}`);
};
