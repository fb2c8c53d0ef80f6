import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/** What the tests' own key to look identities up by is, as hexadecimal characters. */
export const identityKey = 'ab'.repeat(32);

/** The file that holds it. */
export const identityKeyFile = join(ownFolder('key'), 'identity.key');
writeFileSync(identityKeyFile, identityKey, { mode: 0o600 });
