import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'laget-openapi-'));
const document = join(made, 'openapi.json');
const types = join(made, 'schema.d.ts');

const run = (...words: string[]): unknown =>
  execFileSync(process.execPath, words, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });

const same = (fresh: string, committed: string): boolean =>
  readFileSync(fresh, 'utf8') === readFileSync(join(clone, committed), 'utf8');

/** Exit code 1 when the committed contract is not the one that the built API describes. */
try {
  run('dist/apps/api/src/write-openapi.js', document);
  run('node_modules/openapi-typescript/bin/cli.js', document, '-o', types);
  if (!same(document, 'libs/api-types/openapi.json') || !same(types, 'libs/api-types/src/schema.d.ts')) {
    process.stderr.write('libs/api-types is not what the API describes. Run: npm run openapi:write\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(made, { recursive: true, force: true });
}
