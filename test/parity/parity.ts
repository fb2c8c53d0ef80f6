import pg from 'pg';
import { say } from '../../apps/start/say.ts';
import { lastWords } from '../../apps/start/sentence.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { build } from './build.ts';
import { chanceFrom } from './chance.ts';
import { compareWorld } from './compare.ts';
import { drawWorld } from './world.ts';

const seed = Number(process.argv[2] ?? '20261125');
const READERS = 130;
const PEOPLE = 220;

/** `npm run parity`: the rules and the database on more than 100 000 random cases. Exit code 1 when they disagree once. */
try {
  process.exitCode = await withDatabase(async (database) => {
    const pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
    const world = drawWorld(chanceFrom(seed), READERS, PEOPLE);
    const built = await build(pool, world);
    await pool.end();
    const { cases, seen, disagreements } = await compareWorld(database.appUrl, world, built);
    say(
      `${String(cases)} cases, ${String(seen)} let in, ${String(disagreements.length)} disagreements (seed ${String(seed)})`,
    );
    for (const one of disagreements.slice(0, 10))
      say(JSON.stringify({ ...one, reader: world.readers[one.reader], person: world.people[one.person] }));
    return disagreements.length > 0 || cases < 100_000 ? 1 : 0;
  });
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
