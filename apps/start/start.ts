import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireFree } from './address.ts';
import { type Api, startApi } from './api.ts';
import { buildWhatIsStale } from './build.ts';
import { Configuration } from './configuration.ts';
import { type Connections, prepareEmbedded, prepareGiven } from './database.ts';
import { type Cluster, openCluster } from './embedded/cluster.ts';
import { type Endings, runToTheEnd } from './ending.ts';
import type { KeyPlaces } from '../api/src/platform/sealing/key-places.ts';
import { keyPlacesOf, requireKeys } from './keys.ts';
import { identityKeyIn } from './identity-key.ts';
import { makeHistoryBeside } from './making-figures.ts';
import { holdAlone } from './one-at-a-time.ts';
import { say, step } from './say.ts';
import { canSeed, isEmpty, seed } from './seeding.ts';
import { Sentence } from './sentence.ts';
import { providerTable, signInTable } from './sign-ins.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

await runToTheEnd(async (endings) => {
  const configuration = new Configuration(process.env);
  const hold = await holdAlone(join(clone, '.data'));
  endings.add(hold.release);
  await requireFree(configuration.host, configuration.port);
  const keys = keyPlacesOf(clone, process.env);
  await requireKeys(keys);
  say('Laget is starting …');
  const built = await step('Built', () => buildWhatIsStale(clone));
  if (built.length > 0) say(`  Built again: ${built.join(' and ')}`);
  const { cluster, connections } = await prepareDatabase(configuration, keys, endings);
  const identityKey = identityKeyIn(configuration.identityKeyFile ?? join(clone, '.data/identity.key'));
  const api = await step('API is ready', () => startApi(configuration, connections, keys, identityKey));
  endings.add(api.stop);
  endings.add(hold.ending);
  if (configuration.demo && canSeed(clone))
    endings.add(makeHistoryBeside(clone, connections.ownerUrl, figuresKeyOf(keys), keys));
  const waysIn = configuration.demo ? signInTable() : providerTable(configuration.providers);
  say(`\n  Laget is ready: ${configuration.publicUrl ?? api.url}\n\n${waysIn}\n\n  Stop with Ctrl-C.\n`);
  await untilSomethingEnds(api, cluster, endings);
});

/** Beside the keys, so that a demo that is moved takes it with it. */
function figuresKeyOf({ folder }: KeyPlaces): string {
  return join(dirname(folder), 'figures.key');
}

async function prepareDatabase(
  configuration: Configuration,
  keys: KeyPlaces,
  endings: Endings,
): Promise<{ cluster: Cluster | undefined; connections: Connections }> {
  const fill = (ownerUrl: string): Promise<void> => fillWhenEmpty(ownerUrl, configuration.seedDate, keys);
  if (configuration.databaseUrl === undefined) {
    const cluster = await step('Database is running', () => openCluster(clone));
    endings.add(cluster.stop);
    return { cluster, connections: await prepareEmbedded(cluster, fill) };
  }
  const secrets = join(clone, '.data/passwords.json');
  const connections = await prepareGiven(configuration, configuration.databaseUrl, secrets);
  if (configuration.demo) await fill(configuration.databaseUrl);
  return { cluster: undefined, connections };
}

async function fillWhenEmpty(ownerUrl: string, date: string | undefined, keys: KeyPlaces): Promise<void> {
  if (!canSeed(clone) || !(await isEmpty(ownerUrl))) return;
  await step('The demo municipality is made', () => seed(clone, ownerUrl, date, [], keys));
}

/** Neither part is of use without the other: when one is gone, the other is closed properly and we say so. */
async function untilSomethingEnds(api: Api, cluster: Cluster | undefined, endings: Endings): Promise<void> {
  const database = cluster === undefined ? new Promise<never>(() => undefined) : untilGone(cluster);
  const gone = await Promise.race([api.ended.then(() => 'API'), database.then(() => 'database')]);
  if (endings.isEnding) await endings.end();
  else throw new Sentence(`The ${gone} ended unexpectedly. Nothing that was saved is lost; start again.`);
}

async function untilGone(cluster: Cluster): Promise<void> {
  while (cluster.isRunning()) await pause(500);
}
