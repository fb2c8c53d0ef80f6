import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests' own key to look identities up by is, as hexadecimal characters. */
export const identityKey = 'ab'.repeat(32);

/** The file that holds it. */
export const identityKeyFile = join(mkdtempSync(join(tmpdir(), 'laget-key-')), 'identity.key');
writeFileSync(identityKeyFile, identityKey, { mode: 0o600 });
