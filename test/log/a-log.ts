import pg from 'pg';
import { inDatabase } from '../../apps/start/urls.ts';
import { publicKeyFile } from '../../apps/api/src/access-log/seal/seal-key.ts';
import { Configuration } from '../../apps/api/src/platform/configuration.ts';
import { JobRunner } from '../../apps/api/src/platform/jobs/job-runner.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { type Verified, verifyLog } from '../../apps/log-verify/verify.ts';
import type { Laget } from '../support/laget.ts';
import { currentRun } from '../support/run.ts';

export const people = [1, 2, 3].map((number) => `00000000-0000-7000-8000-00000000000${String(number)}`);

/** A log of `rows` rows in three chains, written as the functions write it, a row a transaction. */
export const writeRows = async (laget: Laget, rows: number): Promise<void> => {
  const client = new pg.Client({ connectionString: actingAs(laget.database.ownerUrl, 'app_definer') });
  await client.connect();
  for (let row = 0; row < rows; row += 1)
    await client.query(
      `INSERT INTO app.access_log (young_person_id, action, categories, allowed, basis, reason, request_id)
       VALUES ($1, 'case.read', '{basic,school}', true, 'own_service', $2, $3)`,
      [people[row % people.length], row % 2 === 0 ? null : 'sealed:Å "se" \\ på\n', String(row)],
    );
  await client.end();
};

/** Seals now, as the minute does. */
export const seal = async (laget: Laget): Promise<void> => {
  await laget.app.get(JobRunner, { strict: false }).run('seal-log');
};

export const verified = (laget: Laget): Promise<Verified> => {
  const { sealFile, sealKeyFile } = laget.app.get(Configuration);
  return verifyLog({
    url: actingAs(laget.database.ownerUrl, 'app_definer'),
    sealFile: sealFile ?? '',
    publicKeyFile: publicKeyFile(sealKeyFile ?? ''),
  });
};

/** Somebody who owns the server: no policy, no trigger, no right holds. */
export const superuser = async (laget: Laget): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: inDatabase(currentRun().adminUrl, laget.database.name),
    options: '-c session_replication_role=replica -c search_path=app',
  });
  await client.connect();
  return client;
};
