import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KeyRing } from '../api/src/platform/sealing/key-ring.ts';
import { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { alikeAnew } from './alike-anew.ts';
import { Configuration } from './configuration.ts';
import { type Endings, runToTheEnd } from './ending.ts';
import { indexAnew } from './index-anew.ts';
import { keyPlacesOf, requireKeys } from './keys.ts';
import { holdAlone } from './one-at-a-time.ts';
import { openedOwnerUrl } from './opened-owner.ts';
import { resealPerson } from './reseal-person.ts';
import { say } from './say.ts';
import { Sentence } from './sentence.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const places = keyPlacesOf(clone, process.env);

interface Asked {
  readonly whose: string;
  readonly withoutLogReasons: boolean;
}

/** Everybody's key is wrapped with a new one. What was cut off goes on where it stopped. */
async function wrapping(endings: Endings): Promise<void> {
  endings.add((await holdAlone(join(clone, '.data'))).release);
  if (KeyRing.versions(places, 'wrapping') === 1) await KeyRing.change(places, 'wrapping');
  const sealing = await Sealing.open(places);
  const everybody = await sealing.store.everybody();
  let done = 0;
  for (const whose of everybody) {
    await sealing.rewrap(whose);
    if ((done += 1) % 1000 === 0) say(`  ${String(done)} of ${String(everybody.length)}`);
  }
  KeyRing.retire(places, 'wrapping');
  say(`  ${String(everybody.length)} keys are wrapped anew; the earlier installation key is gone.`);
}

/** Every number and every compared name gets a new index; until the last number has, numbers are found by both. */
async function index(endings: Endings): Promise<void> {
  const { databaseUrl } = new Configuration(process.env);
  const ownerUrl = databaseUrl ?? (await openedOwnerUrl(clone, endings));
  if (KeyRing.versions(places, 'index') === 1) await KeyRing.change(places, 'index');
  const sealing = await Sealing.open(places);
  const { done, declared } = await indexAnew(ownerUrl, sealing, say);
  const alike = await alikeAnew(ownerUrl, sealing);
  say(`  ${String(done)} numbers and ${String(alike)} people whose names are compared have a new index.`);
  if (declared > 0)
    say(`  The earlier index key stays: ${String(declared)} declared relations can be found by it alone.`);
  else KeyRing.retire(places, 'index');
}

/** The holder of the ring (a vault) wraps the same keys with its newest version. */
async function holder(): Promise<void> {
  await KeyRing.change(places, 'rewrap');
  say('  The ring is wrapped with the newest key of its holder.');
}

/** One person's key: what is theirs is sealed anew with a newer one, and the earlier is let go of. */
async function person(endings: Endings, { whose, withoutLogReasons }: Asked): Promise<void> {
  const { databaseUrl } = new Configuration(process.env);
  if (databaseUrl !== undefined) endings.add((await holdAlone(join(clone, '.data'))).release);
  const ownerUrl = databaseUrl ?? (await openedOwnerUrl(clone, endings));
  const sealing = await Sealing.open(places);
  const keys = (await sealing.store.read([whose])).get(whose);
  if (keys === undefined) throw new Sentence(`Nobody with the id ${whose} has a key here.`);
  if (keys.length === 1) await sealing.renew(whose);
  let done = 0;
  const { rows, inTheLog } = await resealPerson(ownerUrl, sealing, whose, {
    step: (some) => {
      done += some;
      if (some > 0) say(`  ${String(done)} rows`);
    },
  });
  say(`  ${String(rows)} rows are sealed with the newest key.`);
  if (inTheLog === 0 || withoutLogReasons) {
    await sealing.retire(whose);
    say('  The earlier key is gone: no copy of the database from before opens with what is here now.');
  } else
    say(
      `  The earlier key stays: ${String(inTheLog)} reasons in the access log were sealed with it, and the log is never changed. ` +
        'Let go of it, and of those reasons, with --without-log-reasons.',
    );
}

const ways = { wrapping, index, holder, person };

/** `npm run keys:rotate -- wrapping | index | holder | person ID`. Laget is stopped for all but the holder. */
await runToTheEnd(async (endings) => {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { 'without-log-reasons': { type: 'boolean', default: false } },
  });
  const way = Object.entries(ways).find(([name]) => name === positionals[0])?.[1];
  if (way === undefined)
    throw new Sentence('Say which: npm run keys:rotate -- wrapping, index, holder or person ID.');
  await requireKeys(places);
  await way(endings, { whose: positionals[1] ?? '', withoutLogReasons: values['without-log-reasons'] });
});
