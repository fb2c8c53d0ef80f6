import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withDatabase } from './with-database.ts';

const clone = fileURLToPath(new URL('../../../', import.meta.url));
const command = [
  // TypeORM asks the same connection several things at once, which pg is going to stop allowing
  '--no-deprecation',
  'node_modules/typeorm/cli.js',
  ...['-d', 'dist/apps/api/src/migrator.data-source.js'],
  ...['migration:generate', '--check', join(tmpdir(), 'drift')],
];

/** Exit code 1, and the statements that would be needed, when the entities and the migrations disagree. */
process.exitCode = await withDatabase((database) => {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl };
  const { status } = spawnSync(process.execPath, command, { cwd: clone, env, stdio: 'inherit' });
  return Promise.resolve(status ?? 1);
});
