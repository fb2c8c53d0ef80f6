import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import { quarterRange } from '#domain/calendar/quarter';
import type { CaseStory } from '#domain/release/case-story';
import type { FigureBackground } from '#domain/immigrant-background/categories';
import { cubeOn, type FollowedUpPerson } from '#domain/release/cube';
import type { Merged } from '#domain/release/merged-bins';
import { isOftener } from '#domain/release/period';
import { backgroundsOn, type Unseal } from './backgrounds.ts';
import { earlierStocks } from './earlier.ts';
import { type CubeCellMade, freeze } from './freeze.ts';
import type { ReleaseOrder } from './order.ts';
import { pooledYear, shownOf } from './pooled/pool.ts';
import { requireStillFits } from './pooled/still-fits.ts';
import { type AskedFloor, floorIn } from './population.ts';
import { Refused } from './refused.ts';
import { firstMarks, madeTables } from './made-tables.ts';
import { mergesBefore } from './merges-before.ts';
import { replacedIn } from './replaced.ts';
import { rhythmIn } from './rhythm.ts';
import { type Cohorts, cohortsOn, knownOn, peopleOn, storiesOn } from './stories.ts';
import { drawnCubes } from './summed-cubes.ts';
import type { Tell } from './tell.ts';
import { stands } from './stands.ts';

/** Who is counted in a release, and what has happened in their cases. */
export interface Counted {
  readonly people: readonly FollowedUpPerson[];
  readonly stories: ReadonlyMap<string, CaseStory>;
  readonly cohorts: Cohorts;
  /** What they have answered about their background; who is not in it has not. */
  readonly backgrounds: ReadonlyMap<string, FigureBackground>;
  /** Whom those who have had cases know. */
  readonly known: Awaited<ReturnType<typeof knownOn>>;
}

/** The newest release of the quarter, which a correction replaces. */
const standing = `SELECT r.id, r.covers FROM figures.release r WHERE r.quarter = $1
  AND ${stands}`;

const overlapping = `SELECT FROM figures.release r WHERE r.replaces_id IS NULL
  AND figures.period_of(r.quarter, r.covers) && figures.period_of($1, $2)`;

/** The release that this one corrects; null for the first of its quarter. */
const replacedBy = async (
  client: pg.Client,
  { quarter, covers, reason }: ReleaseOrder,
): Promise<string | null> => {
  const { rows } = await client.query<{ id: string; covers: string }>(standing, [quarter]);
  const replaced = rows[0]?.id ?? null;
  if (replaced !== null && rows[0]?.covers !== covers)
    throw new Refused(
      `${quarter} is released as ${rows[0]?.covers ?? ''}, and is corrected as that.`,
      'covers_another',
    );
  const rhythm = await rhythmIn(client);
  if (replaced === null && isOftener(covers, rhythm))
    throw new Refused(
      `Figures come by the ${rhythm.replace('_', ' ')}: write the period as ${rhythm === 'year' ? '2026' : '2026H1'}.`,
      'too_often',
    );
  if (replaced === null && (await client.query(overlapping, [quarter, covers])).rowCount !== 0)
    throw new Refused(
      `${quarter} is a part of what is released already, or has a part that is: nobody is counted oftener.`,
      'overlaps',
    );
  if ((replaced === null) === (reason === '')) return replaced;
  throw replaced === null
    ? new Refused(`${quarter} has no release to correct.`, 'nothing_to_correct')
    : new Refused(`${quarter} is released already. A correction needs --reason.`, 'needs_reason');
};

/** Those who were followed up in Laget on a day, as the owner alone may read them. */
export const countedOn = async (client: pg.Client, day: IsoDate, unseal: Unseal): Promise<Counted> => ({
  people: await peopleOn(client, day),
  stories: await storiesOn(client, day),
  cohorts: await cohortsOn(client, day),
  backgrounds: await backgroundsOn(client, day, unseal),
  known: await knownOn(client, day),
});

/** What was put together in tables that the release has: of another nobody sees it. */
const mergedIn = (merged: readonly Merged[], cells: readonly CubeCellMade[]): readonly Merged[] =>
  merged.filter(({ cube }) => cells.some((cell) => cell.cube === cube));

/**
 * Makes one release of these: rounds, audits, and freezes what passed.
 *
 * @returns how many cells were frozen.
 * @throws Refused where the audit does not pass, or the quarter is released already and no reason is given.
 * @param read who was followed up at the end of a day.
 */
export const releaseOf = async (
  client: pg.Client,
  order: ReleaseOrder,
  read: (day: IsoDate) => Promise<Counted>,
  tell: Tell,
): Promise<number> => {
  const replaced = await replacedBy(client, order);
  const { to } = quarterRange(order.quarter);
  const here = await read(to);
  const earlier = await earlierStocks(client, order.quarter);
  const replacing = await replacedIn(client, replaced, order);
  const about = {
    counted: { ...here, day: to, persons: cubeOn(here.people, to), drawn: drawnCubes(replacing) },
    earlier,
    replaced: replacing,
    merges: await mergesBefore(client, order.quarter, replacing),
  };
  const { persons, cubes } = await madeTables(order, about, tell);
  const { table, rounded } = persons.released;
  const shown = shownOf(order.quarter, table.inner, rounded, cubes.cells);
  await requireStillFits(client, shown);
  const making = { counted: here, shown, replaced: replacing, merged: cubes.merged };
  const year = await pooledYear(client, order, making, read);
  const checked = {
    ...{ ...persons.report.checked, ...cubes.checked, ...year.checked },
    corrected: replacing.releases.length,
  };
  const floor = await floorIn(client, Number(to.slice(0, 4)), order.places);
  tellOf(year.checked.yearPlaces, floor, tell);
  const cells = [...cubes.cells, ...year.cells];
  return await freeze(
    client,
    {
      ...{ persons, cubes: cells, checked, floor, merged: mergedIn(cubes.merged, cells) },
      marks: [...firstMarks(order, table), ...cubes.marks, ...year.marks],
    },
    order,
    replaced,
  );
};

const tellOf = (yearPlaces: number, { populationId }: AskedFloor, tell: Tell): void => {
  if (yearPlaces > 0) tell(`  Audited the year of ${String(yearPlaces)} municipalities with its quarters`);
  if (populationId === null) tell('  No population is read in: nothing is divided');
};

/**
 * Makes one release of who was followed up at the end of the quarter. The true counts are in this process alone, and
 * are gone when it ends.
 */
export const releaseQuarter = (client: pg.Client, order: ReleaseOrder, tell: Tell): Promise<number> =>
  releaseOf(client, order, (day) => countedOn(client, day, order.unseal), tell);
