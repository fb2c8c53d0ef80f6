import type pg from 'pg';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import type { ClosedTransitions, FollowedUp, QuarterCounts } from '#domain/indicator/quarter-figures';

/** A municipality as a report names it. */
export interface Place {
  readonly number: string;
  readonly name: string;
}

const followedUp = `SELECT municipality, status, registered_on::text AS "registeredOn", mapped_on::text AS "mappedOn", people
  FROM app.figures_followed_up($1)`;
const closedTransitions = 'SELECT municipality, met, transitions FROM app.figures_transitions_closed($1, $2)';

/** Every municipality, by number. */
export const places = async (client: pg.Client): Promise<Place[]> =>
  (await client.query<Place>('SELECT number, name FROM app.figures_municipalities()')).rows;

/** The true counts of the quarter. They never leave the process that rounds them. */
export const countQuarter = async (
  client: pg.Client,
  quarter: Quarter,
  municipalities: readonly string[],
): Promise<QuarterCounts> => {
  const { from, to } = quarterRange(quarter);
  return {
    lastDay: to,
    municipalities,
    followedUp: (await client.query<FollowedUp>(followedUp, [to])).rows,
    closedTransitions: (await client.query<ClosedTransitions>(closedTransitions, [from, to])).rows,
  };
};
