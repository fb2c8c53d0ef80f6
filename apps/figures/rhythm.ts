import type pg from 'pg';
import { isReleasePeriod, type ReleasePeriod } from '#domain/release/period';

/** How often figures come, as whoever looks after them has set it. */
export const rhythmIn = async (client: pg.Client): Promise<ReleasePeriod> => {
  const { rows } = await client.query<{ rhythm: string }>('SELECT figures.rhythm() AS rhythm');
  const rhythm = rows[0]?.rhythm ?? '';
  return isReleasePeriod(rhythm) ? rhythm : 'quarter';
};
