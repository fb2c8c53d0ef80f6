import { join } from 'node:path';
import { prepareEmbedded } from './database.ts';
import { openCluster } from './embedded/cluster.ts';
import type { Endings } from './ending.ts';
import { holdAlone } from './one-at-a-time.ts';

/** The owner's connection to this clone's own database, which is started for the length of a command. */
export async function openedOwnerUrl(clone: string, endings: Endings): Promise<string> {
  endings.add((await holdAlone(join(clone, '.data'))).release);
  const cluster = await openCluster(clone);
  endings.add(cluster.stop);
  return (await prepareEmbedded(cluster, () => Promise.resolve())).ownerUrl;
}
