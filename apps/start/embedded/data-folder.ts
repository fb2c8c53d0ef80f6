import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence } from '../sentence.ts';

/** The PostgreSQL version that the package brings; its data folders say the same. */
export const MAJOR_VERSION = '18';

const MUST_BE_THERE = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'postgresql.conf', 'pg_hba.conf'];

/** Whether the cluster's folder is complete; refused in one sentence when it is neither complete nor absent. */
export function hasCluster(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const missing = MUST_BE_THERE.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined)
    throw new Sentence(
      `The database folder ${folder} is only half written (${missing} is missing). Put it back from a backup, or move it away to begin again.`,
    );
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION)
    throw new Sentence(
      `The database folder ${folder} is of PostgreSQL ${version}, and this is ${MAJOR_VERSION}. Move it away to begin again.`,
    );
  return true;
}
