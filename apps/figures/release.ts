import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { IsoDate } from '#domain/calendar/date';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import {
  allAgeGroups,
  countyOf,
  cubeDimensions,
  cubeOn,
  figureGenders,
  figureStatuses,
  type FollowedUpPerson,
} from '#domain/release/cube';
import {
  inThreads,
  makeRelease,
  type MadeRelease,
  personTable,
  solverName,
  Unreleasable,
} from '../../libs/disclosure-control/src/index.ts';
import { Sentence } from '../start/sentence.ts';
import type { Place } from './places.ts';
import type { Tell } from './tell.ts';

/** What is released: a quarter, with the key that the draw is made from. */
export interface ReleaseOrder {
  readonly quarter: Quarter;
  readonly places: readonly Place[];
  readonly secret: Uint8Array;
  /** Set when it corrects a release that stands. */
  readonly reason: string;
}

const BASE = 5;

const followedUp = `SELECT id, municipality, birth_date::text AS "birthDate", gender, spells FROM app.figures_people($1)`;

const insertRelease = `INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, replaces_id, reason)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`;
const insertCells = `INSERT INTO figures.release_cell (release_id, municipality_number, age_group, gender, status, value)
  SELECT $1, c.labels ->> 0, c.labels ->> 1, c.labels ->> 2, c.labels ->> 3, c.value
  FROM jsonb_to_recordset($2) AS c(labels jsonb, value integer)`;
const insertPlaces = `INSERT INTO figures.release_place (release_id, municipality_number, municipality_name, county_name)
  SELECT $1, p.number, p.name, p.county FROM jsonb_to_recordset($2) AS p(number text, name text, county text)`;

/** The newest release of the quarter, which a correction replaces. */
const standing = `SELECT r.id FROM figures.release r WHERE r.quarter = $1
  AND NOT EXISTS (SELECT FROM figures.release x WHERE x.replaces_id = r.id)`;

const roundAndAudit = async (
  persons: readonly FollowedUpPerson[],
  { quarter, places, secret }: ReleaseOrder,
  tell: Tell,
): Promise<MadeRelease> => {
  const numbers = places.map(({ number }) => number);
  const table = personTable(
    {
      dimensions: cubeDimensions,
      persons: cubeOn(persons, quarterRange(quarter).to),
      labels: [numbers, allAgeGroups, figureGenders, figureStatuses],
      above: new Map(numbers.map((number) => [number, countyOf(number)])),
    },
    secret,
  );
  const shown = (what: string) => (_area: string, done: number, of: number) => {
    if (done === of || done % 50 === 0) tell(`  ${what} ${String(done)} of ${String(of)} areas`);
  };
  const rounding = shown('Rounded');
  try {
    return await makeRelease(
      table,
      { secret, base: BASE, period: 'quarter', sensitive: 'status' },
      { onArea: shown('Audited') },
      {
        onArea: (area, _rounded, done, of) => {
          rounding(area, done, of);
        },
      },
      inThreads,
    );
  } catch (error) {
    if (!(error instanceof Unreleasable)) throw error;
    const [first] = error.report.findings;
    throw new Sentence(`No release: the audit did not pass. ${first?.check ?? ''}: ${first?.text ?? ''}`);
  }
};

/** Says which key it was, without the key: a correction drawn with another one would be a second look at the same cells. */
const markOf = (secret: Uint8Array): string =>
  createHash('sha256').update('figures').update(secret).digest('hex').slice(0, 16);

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

const freeze = async (
  client: pg.Client,
  made: MadeRelease,
  order: ReleaseOrder,
  replaced: string | null,
): Promise<number> => {
  const { table, rounded } = made.released;
  const about = [
    order.quarter,
    quarterRange(order.quarter).to,
    BASE,
    await solverName(),
    markOf(order.secret),
    made.mended,
  ];
  const release = [...about, JSON.stringify(made.report.checked), replaced, order.reason];
  const id = (await client.query<{ id: string }>(insertRelease, release)).rows[0]?.id;
  const cells = table.inner.map(({ labels }, cell) => ({ labels, value: rounded[cell] ?? 0 }));
  await client.query(insertCells, [id, JSON.stringify(cells)]);
  await client.query(insertPlaces, [id, JSON.stringify(order.places)]);
  return cells.length;
};

/** Those who were followed up in Laget on a day, as the owner alone may read them. */
export const followedUpOn = async (client: pg.Client, day: IsoDate): Promise<readonly FollowedUpPerson[]> =>
  (await client.query<FollowedUpPerson>(followedUp, [day])).rows;

/**
 * Makes one release of these persons: rounds, audits, and freezes what passed.
 *
 * @returns how many inner cells were frozen.
 * @throws Sentence where the audit does not pass, or the quarter is released already and no reason is given.
 */
export const releaseOf = async (
  client: pg.Client,
  order: ReleaseOrder,
  read: () => Promise<readonly FollowedUpPerson[]>,
  tell: Tell,
): Promise<number> => {
  const replaced = await replacedBy(client, order);
  const made = await roundAndAudit(await read(), order, tell);
  return await freeze(client, made, order, replaced);
};

/**
 * Makes one release of who was followed up at the end of the quarter. The true counts are in this process alone, and
 * are gone when it ends.
 */
export const releaseQuarter = (client: pg.Client, order: ReleaseOrder, tell: Tell): Promise<number> =>
  releaseOf(client, order, () => followedUpOn(client, quarterRange(order.quarter).to), tell);
