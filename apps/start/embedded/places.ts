import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type RunAs, runAs } from './run-as.ts';

/** Where the embedded database of one clone lives, and who it runs as. */
export interface Places {
  /** Passwords and the mark of the running process: always in the clone. */
  readonly secrets: string;
  /** The cluster's own files. */
  readonly data: string;
  readonly log: string;
  /** Where the programs must be copied to; undefined = they run from where npm put them. */
  readonly programs: string | undefined;
  readonly user: RunAs | undefined;
}

/** Everything under `.data/`; as root under /var/lib/laget, which the database's user can enter. */
export function placesOf(clone: string): Places {
  const user = runAs();
  const secrets = join(clone, '.data');
  const home = user === undefined ? secrets : rootsHome(clone);
  return {
    secrets,
    data: join(home, 'database'),
    log: join(home, 'database.log'),
    programs: user === undefined ? undefined : join(home, 'programs'),
    user,
  };
}

/** A folder of its own for every clone's path, outside the folders that only root can enter. */
export function rootsHome(clone: string): string {
  const hash = createHash('sha256').update(realpathSync(clone)).digest('hex');
  return join('/var/lib/laget', hash.slice(0, 12));
}
