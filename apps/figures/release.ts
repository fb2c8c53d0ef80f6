import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import { quarterRange } from '#domain/calendar/quarter';
import type { CaseStory } from '#domain/release/case-story';
import { cubeOn, type FollowedUpPerson } from '#domain/release/cube';
import { Sentence } from '../start/sentence.ts';
import { earlierStocks } from './earlier.ts';
import { freeze } from './freeze.ts';
import type { ReleaseOrder } from './order.ts';
import { personCube } from './person-cube.ts';
import { type Cohorts, cohortsOn, knownOn, peopleOn, storiesOn } from './stories.ts';
import type { Tell } from './tell.ts';
import { together } from './together.ts';

/** Who is counted in a release, and what has happened in their cases. */
export interface Counted {
  readonly people: readonly FollowedUpPerson[];
  readonly stories: ReadonlyMap<string, CaseStory>;
  readonly cohorts: Cohorts;
  /** Whom those who have had cases know. */
  readonly known: Awaited<ReturnType<typeof knownOn>>;
}

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

/** Those who were followed up in Laget on a day, as the owner alone may read them. */
export const countedOn = async (client: pg.Client, day: IsoDate): Promise<Counted> => ({
  people: await peopleOn(client, day),
  stories: await storiesOn(client, day),
  cohorts: await cohortsOn(client, day),
  known: await knownOn(client, day),
});

/**
 * Makes one release of these: rounds, audits, and freezes what passed.
 *
 * @returns how many cells were frozen.
 * @throws Sentence where the audit does not pass, or the quarter is released already and no reason is given.
 */
export const releaseOf = async (
  client: pg.Client,
  order: ReleaseOrder,
  read: () => Promise<Counted>,
  tell: Tell,
): Promise<number> => {
  const replaced = await replacedBy(client, order);
  const { to } = quarterRange(order.quarter);
  const { people, stories, cohorts, known } = await read();
  const counted = { day: to, people, persons: cubeOn(people, to), stories, cohorts, known };
  const persons = await personCube(people, order, known, tell);
  const earlier = await earlierStocks(client, order.quarter);
  const cubes = await together(persons, earlier, counted, order);
  tell(
    `  Audited ${String(cubes.checked.cubes)} cubes together, with ${String(cubes.checked.linked)} quarters before`,
  );
  const checked = { ...persons.report.checked, ...cubes.checked };
  return await freeze(client, { persons, cubes: cubes.cells, checked }, order, replaced);
};

/**
 * Makes one release of who was followed up at the end of the quarter. The true counts are in this process alone, and
 * are gone when it ends.
 */
export const releaseQuarter = (client: pg.Client, order: ReleaseOrder, tell: Tell): Promise<number> =>
  releaseOf(client, order, () => countedOn(client, quarterRange(order.quarter).to), tell);
