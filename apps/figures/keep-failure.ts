import type pg from 'pg';
import type { FoundInRun, WhyNoRelease } from '#domain/release/failed-run';
import type { Asked } from './make-quarter.ts';
import { Refused } from './refused.ts';

const insert = `INSERT INTO figures.failed_run (quarter, covers, corrects, because, findings) VALUES ($1, $2, $3, $4, $5)`;

const keptOf = (error: unknown): { because: WhyNoRelease; findings: readonly FoundInRun[] } => {
  if (error === 'stopped') return { because: 'stopped', findings: [] };
  return error instanceof Refused ? error : { because: 'broke', findings: [] };
};

/**
 * Writes down that a run made no release and why, after all else of it is undone. Nothing of what was counted is in it.
 *
 * @param error what ended it, or that somebody stopped it.
 */
export const keepFailure = async (
  client: pg.Client,
  { quarter, covers, reason }: Asked,
  error: unknown,
): Promise<void> => {
  const { because, findings } = keptOf(error);
  await client.query(insert, [quarter, covers, reason !== '', because, JSON.stringify(findings)]);
};
