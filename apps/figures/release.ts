import type pg from 'pg';
import { quarterRange } from '#domain/calendar/quarter';
import { cubeOn } from '#domain/release/cube';
import { Sentence } from '../start/sentence.ts';
import { countyCubes } from './county-cubes.ts';
import { freeze } from './freeze.ts';
import type { ReleaseOrder } from './order.ts';
import { personCube } from './person-cube.ts';
import { knownOn, peopleOn, storiesOn } from './stories.ts';
import type { Tell } from './tell.ts';
import { together } from './together.ts';

/** The newest release of the quarter, which a correction replaces. */
const standing = `SELECT r.id FROM figures.release r WHERE r.quarter = $1
  AND NOT EXISTS (SELECT FROM figures.release x WHERE x.replaces_id = r.id)`;

/** The release that this one corrects; null for the first of its quarter. */
const replacedBy = async (client: pg.Client, { quarter, reason }: ReleaseOrder): Promise<string | null> => {
  const { rows } = await client.query<{ id: string }>(standing, [quarter]);
  const replaced = rows[0]?.id ?? null;
  if ((replaced === null) === (reason === '')) return replaced;
  throw new Sentence(
    replaced === null
      ? `${quarter} has no release to correct.`
      : `${quarter} is released already. A correction needs --reason.`,
  );
};

/**
 * Makes one release: counts who was followed up at the end of the quarter, rounds, audits, and freezes what passed. The
 * true counts are in this process alone, and are gone when it ends.
 *
 * @returns how many cells were frozen.
 * @throws Sentence where the audit does not pass, or the quarter is released already and no reason is given.
 */
export const releaseQuarter = async (client: pg.Client, order: ReleaseOrder, tell: Tell): Promise<number> => {
  const replaced = await replacedBy(client, order);
  const { to } = quarterRange(order.quarter);
  const people = await peopleOn(client, to);
  const known = await knownOn(client, to);
  const counted = {
    day: to,
    people,
    persons: cubeOn(people, to),
    stories: await storiesOn(client, to),
    known,
  };
  const persons = await personCube(people, order, known, tell);
  const cubes = await together(persons, await countyCubes(counted, persons, order));
  tell(`  Audited ${String(cubes.checked.cubes)} cubes together`);
  const checked = { ...persons.report.checked, ...cubes.checked };
  return await freeze(client, { persons, cubes: cubes.cells, checked }, order, replaced);
};
