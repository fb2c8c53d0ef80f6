import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Configuration } from './configuration.ts';
import { prepareEmbedded } from './database.ts';
import { openCluster } from './embedded/cluster.ts';
import { runningOwnerUrl } from './embedded/running.ts';
import { type Endings, runToTheEnd } from './ending.ts';
import { makeFigures } from './making-figures.ts';
import { holdAlone } from './one-at-a-time.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run figures -- --quarter 2026Q3`: beside a Laget that runs, or alone. */
await runToTheEnd(async (endings) => {
  const { databaseUrl } = new Configuration(process.env);
  const ownerUrl = databaseUrl ?? runningOwnerUrl(clone) ?? (await openedOwnerUrl(endings));
  await makeFigures(clone, ownerUrl, process.argv.slice(3));
});

async function openedOwnerUrl(endings: Endings): Promise<string> {
  endings.add((await holdAlone(join(clone, '.data'))).release);
  const cluster = await openCluster(clone);
  endings.add(cluster.stop);
  return (await prepareEmbedded(cluster, () => Promise.resolve())).ownerUrl;
}
