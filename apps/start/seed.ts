import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Configuration } from './configuration.ts';
import { prepareEmbedded, prepareGiven } from './database.ts';
import { openCluster } from './embedded/cluster.ts';
import { runToTheEnd } from './ending.ts';
import { holdAlone } from './one-at-a-time.ts';
import { keyPlacesOf, requireKeys } from './keys.ts';
import { say } from './say.ts';
import { moveSealsAside, sealPlaces } from './seal-places.ts';
import { canSeed, isEmpty, seed } from './seeding.ts';
import { Sentence } from './sentence.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const words = process.argv.slice(3);

/** `npm run seed`: a new demo municipality; an earlier one in the embedded database is moved aside, never deleted. */
await runToTheEnd(async (endings) => {
  const configuration = new Configuration(process.env);
  if (!configuration.demo)
    throw new Sentence(
      'The demo municipality is made in demo mode only: it holds a password that everybody knows.',
    );
  if (!canSeed(clone)) throw new Sentence('This version has no demo municipality.');
  endings.add((await holdAlone(join(clone, '.data'))).release);
  const keys = keyPlacesOf(clone, process.env);
  await requireKeys(keys);
  const fill = (ownerUrl: string): Promise<void> =>
    seed(clone, ownerUrl, configuration.seedDate, words, keys);
  if (configuration.databaseUrl !== undefined) {
    await prepareGiven(configuration, configuration.databaseUrl, join(clone, '.data/passwords.json'));
    if (!(await isEmpty(configuration.databaseUrl)))
      throw new Sentence(
        'The database in DATABASE_URL is not empty, so no demo municipality is put into it.',
      );
    await fill(configuration.databaseUrl);
    return;
  }
  const cluster = await openCluster(clone);
  endings.add(cluster.stop);
  const aside = `laget_before_${String(Date.now())}`;
  await prepareEmbedded(cluster, fill, aside);
  moveSealsAside(configuration.sealFile ?? sealPlaces(clone).file, aside);
  say(`  Done; an earlier municipality is kept as the database «${aside}». Start Laget with: npm start`);
});
