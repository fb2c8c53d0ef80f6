import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { publicKeyFile, publicKeyIn } from '../api/src/access-log/seal/seal-key.ts';
import { insideFaults } from '../api/src/erasures/package/contents.ts';
import { openedFile, outsideFaults } from '../api/src/erasures/package/envelope.ts';
import { runToTheEnd } from './ending.ts';
import { say } from './say.ts';
import { sealPlaces } from './seal-places.ts';
import { Sentence } from './sentence.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `npm run archive:verify -- FILE [--package-key KEY-FILE] [--public-key FILE]`: is the package signed by us and unchanged; with its
 * key also whether every file in it is what the manifest says. Exit code 1 when anything is wrong.
 */
await runToTheEnd(async () => {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { 'package-key': { type: 'string' }, 'public-key': { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || !existsSync(path))
    throw new Sentence('Say which file: npm run archive:verify -- FILE');
  const key =
    values['public-key'] ?? publicKeyFile(process.env['LOG_SEAL_KEY_FILE'] || sealPlaces(clone).key);
  if (!existsSync(key)) throw new Sentence(`There is no ${key} to verify the signature with.`);
  const file = readFileSync(path);
  const faults = outsideFaults(file, publicKeyIn(key));
  const keyFile = values['package-key'];
  if (keyFile !== undefined && faults.length === 0) {
    const opened = openedFile(file, readFileSync(keyFile, 'utf8'));
    faults.push(...(opened === null ? ['It does not open with this key.'] : insideFaults(opened)));
  }
  for (const fault of faults) say(`  ${fault}`);
  const looked = keyFile === undefined ? 'signature and hash' : 'signature, hash, and each file in it';
  if (faults.length === 0) say(`  As it was signed: ${looked}.`);
  else process.exitCode = 1;
  await Promise.resolve();
});
