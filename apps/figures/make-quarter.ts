import type pg from 'pg';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import { lastWholePeriod, type ReleasePeriod } from '#domain/release/period';
import { KeptAreas } from '../../libs/disclosure-control/src/index.ts';
import type { ReleaseOrder } from './order.ts';
import { keepFailure } from './keep-failure.ts';
import { places } from './places.ts';
import { Refused } from './refused.ts';
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
const requireOver = (quarter: Quarter, today: string): void => {
  const lastDay = quarterRange(quarter).to;
  if (today <= lastDay)
    throw new Refused(
      `The quarter ${quarter} is not over: its last day is ${lastDay}, and today is ${today}.`,
      'not_over',
    );
};

/** What is made: the quarter that was asked for or the newest that is over, drawn with a key. */
export interface Order extends Pick<ReleaseOrder, 'secret' | 'unseal' | 'reason' | 'keptAt' | 'signal'> {
  readonly asked: Quarter | undefined;
  /** Undefined = as often as figures come. */
  readonly covers: ReleasePeriod | undefined;
}

/** Which quarter is made, and what it stands for. */
export type Asked = Pick<ReleaseOrder, 'quarter' | 'covers' | 'reason'>;

const askedOf = async (client: pg.Client, { asked, covers, reason }: Order): Promise<Asked> => {
  const rhythm = await rhythmIn(client);
  const quarter = asked ?? lastWholePeriod(rhythm, await todayIn(client));
  return { quarter, covers: covers ?? rhythm, reason };
};

const fill = async (client: pg.Client, about: Asked, rest: Order, tell: Tell): Promise<Made> => {
  const { quarter } = about;
  requireOver(quarter, await todayIn(client));
  const municipalities = await places(client);
  if (municipalities.length === 0)
    throw new Refused('The database has no municipality yet, so there is nobody to count.', 'no_place');
  const figures = await releaseQuarter(client, { ...rest, ...about, places: municipalities }, tell);
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

/** Makes the figures of one quarter. A run that makes none leaves why for those who approve. */
export const makeQuarter = (client: pg.Client, order: Order, tell: Tell): Promise<Made> =>
  whileMaking(client, async () => {
    const about = await askedOf(client, order);
    try {
      return await atOnce(client, () => fill(client, about, order, tell));
    } catch (error) {
      const why = order.signal?.aborted === true ? 'stopped' : error;
      // where nothing can be written either, what went wrong first is said
      await keepFailure(client, about, why).catch(() => undefined);
      throw error;
    }
  });
