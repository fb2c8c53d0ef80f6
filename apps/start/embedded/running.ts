import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordsIn } from '../passwords.ts';
import { signedInAs } from '../urls.ts';
import { placesOf } from './places.ts';
import { serverProcess } from './server.ts';

/** PostgreSQL writes its port on the fourth line of its mark. */
const portIn = (mark: string): string | undefined => readFileSync(mark, 'utf8').split('\n')[3];

/** The owner's connection to this clone's own database while Laget runs; undefined when it does not. */
export function runningOwnerUrl(clone: string): string | undefined {
  const { data, secrets } = placesOf(clone);
  const file = join(secrets, 'passwords.json');
  if (serverProcess(data) === undefined || !existsSync(file)) return undefined;
  const port = portIn(join(data, 'postmaster.pid'));
  if (port === undefined) return undefined;
  return signedInAs(`postgres://127.0.0.1:${port}/laget`, 'app_migrator', passwordsIn(file).app_migrator);
}
