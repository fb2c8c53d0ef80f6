import { join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/** A place of one's own for seals and their key. */
export const sealPlaces = (): {
  readonly sealFile: string;
  readonly sealKeyFile: string;
  readonly archiveFolder: string;
} => {
  const folder = ownFolder('seals');
  return {
    sealFile: join(folder, 'seals.jsonl'),
    sealKeyFile: join(folder, 'seal-key.pem'),
    archiveFolder: join(folder, 'archive'),
  };
};
