import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Configuration } from './configuration.ts';
import { prepareEmbedded } from './database.ts';
import { openCluster } from './embedded/cluster.ts';
import { runningOwnerUrl } from './embedded/running.ts';
import { type Endings, runToTheEnd } from './ending.ts';
import { askWhoWasAffected } from './asking-who-was-affected.ts';
import { holdAlone } from './one-at-a-time.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run incident -- --actor nav --from 2026-11-01 --to 2026-11-20`: beside a Laget that runs, or alone. */
await runToTheEnd(async (endings) => {
  const { databaseUrl } = new Configuration(process.env);
  const ownerUrl = databaseUrl ?? runningOwnerUrl(clone) ?? (await openedOwnerUrl(endings));
  await askWhoWasAffected(clone, ownerUrl, process.argv.slice(3));
});

async function openedOwnerUrl(endings: Endings): Promise<string> {
  endings.add((await holdAlone(join(clone, '.data'))).release);
  const cluster = await openCluster(clone);
  endings.add(cluster.stop);
  return (await prepareEmbedded(cluster, () => Promise.resolve())).ownerUrl;
}
