import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place of one's own for seals and their key. */
export const sealPlaces = (): {
  readonly sealFile: string;
  readonly sealKeyFile: string;
  readonly archiveFolder: string;
} => {
  const folder = mkdtempSync(join(tmpdir(), 'laget-seals-'));
  return {
    sealFile: join(folder, 'seals.jsonl'),
    sealKeyFile: join(folder, 'seal-key.pem'),
    archiveFolder: join(folder, 'archive'),
  };
};
