import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { runToTheEnd } from './ending.ts';
import { keyPlacesOf } from './keys.ts';
import { holdAlone } from './one-at-a-time.ts';
import { say } from './say.ts';
import { reasonOf, Sentence } from './sentence.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * `npm run shred -- --young-person ID` loses the key of one person for good, also beside a Laget that runs: it acts on
 * the next statement. `npm run shred -- --again` does it once more for everybody on the list, after a backup was put
 * back; Laget does not run then. Who may ask for it, and what is kept first, is decided before this is called.
 */
await runToTheEnd(async (endings) => {
  const { again, person } = asked();
  const places = keyPlacesOf(clone, process.env);
  if (again) endings.add((await holdAlone(join(clone, '.data'))).release);
  const sealing = await Sealing.openToErase(places).catch((error: unknown) => {
    throw new Sentence(reasonOf(error));
  });
  const ids = person === undefined ? await sealing.cameBack() : [person];
  if (person !== undefined && (await sealing.store.read([person])).size === 0)
    throw new Sentence(`Nobody with the id ${person} has a key here.`);
  const day = new Date().toISOString().slice(0, 10);
  for (const id of ids) await sealing.shred(id, day);
  say(`  ${String(ids.length)} erased: what was sealed for them can be read by nobody, in no backup.`);
  say('  Backups of the key store are to be gone within their own short time.');
});

function asked(): { again: boolean; person: string | undefined } {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { 'young-person': { type: 'string' }, again: { type: 'boolean', default: false } },
  });
  const person = values['young-person'];
  if (values.again === (person !== undefined))
    throw new Sentence(
      'Say whom: npm run shred -- --young-person ID, or --again after a backup was put back.',
    );
  if (person !== undefined && !ID.test(person)) throw new Sentence(`${person} is not an id.`);
  return { again: values.again, person };
}
