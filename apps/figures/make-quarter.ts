import type pg from 'pg';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import { lastWholePeriod, type ReleasePeriod } from '#domain/release/period';
import { KeptAreas } from '../../libs/disclosure-control/src/index.ts';
import { Sentence } from '../start/sentence.ts';
import type { ReleaseOrder } from './order.ts';
import { places } from './places.ts';
import { releaseQuarter } from './release.ts';
import { rhythmIn } from './rhythm.ts';
import type { Tell } from './tell.ts';

export interface Made {
  readonly quarter: Quarter;
  readonly figures: number;
}

/** The day it is, as the database counts. */
export const todayIn = async (client: pg.Client): Promise<string> =>
  (await client.query<{ today: string }>('SELECT app.today()::text AS today')).rows[0]?.today ?? '';

/** A quarter is made when its last day has passed. */
const quarterToMake = async (
  client: pg.Client,
  asked: Quarter | undefined,
  rhythm: ReleasePeriod,
): Promise<Quarter> => {
  const today = await todayIn(client);
  const quarter = asked ?? lastWholePeriod(rhythm, today);
  const lastDay = quarterRange(quarter).to;
  if (today <= lastDay)
    throw new Sentence(
      `The quarter ${quarter} is not over: its last day is ${lastDay}, and today is ${today}.`,
    );
  return quarter;
};

/** What is made: the quarter that was asked for or the newest that is over, drawn with a key. */
export interface Order extends Pick<ReleaseOrder, 'secret' | 'unseal' | 'reason' | 'keptAt' | 'signal'> {
  readonly asked: Quarter | undefined;
  /** Undefined = as often as figures come. */
  readonly covers: ReleasePeriod | undefined;
}

const fill = async (client: pg.Client, { asked, covers, ...rest }: Order, tell: Tell): Promise<Made> => {
  const rhythm = await rhythmIn(client);
  const quarter = await quarterToMake(client, asked, rhythm);
  const municipalities = await places(client);
  if (municipalities.length === 0)
    throw new Sentence('The database has no municipality yet, so there is nobody to count.');
  const order = { quarter, covers: covers ?? rhythm, places: municipalities, ...rest };
  const figures = await releaseQuarter(client, order, tell);
  if (rest.keptAt !== undefined) await new KeptAreas(rest.keptAt, []).remove();
  return { quarter, figures };
};

/** Says to whoever reads that figures are being made; it is gone when the connection is, however that ends. */
export const whileMaking = async <Answer>(
  client: pg.Client,
  make: () => Promise<Answer>,
): Promise<Answer> => {
  await client.query('SELECT pg_advisory_lock(4102, 3)');
  try {
    return await make();
  } finally {
    await client.query('SELECT pg_advisory_unlock(4102, 3)');
  }
};

/** All or nothing, from one moment of the database. */
export const atOnce = async <Answer>(client: pg.Client, make: () => Promise<Answer>): Promise<Answer> => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  try {
    const made = await make();
    await client.query('COMMIT');
    return made;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

/** Makes the figures of one quarter. */
export const makeQuarter = (client: pg.Client, order: Order, tell: Tell): Promise<Made> =>
  whileMaking(client, () => atOnce(client, () => fill(client, order, tell)));
