import { PgBoss } from 'pg-boss';

/** What app_jobs may do with the queue's own tables, those of later versions too. It may make and change none. */
const rights = `
  GRANT USAGE ON SCHEMA jobs TO app_jobs;
  ALTER DEFAULT PRIVILEGES IN SCHEMA jobs GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO app_jobs;
  ALTER DEFAULT PRIVILEGES IN SCHEMA jobs GRANT USAGE ON SEQUENCES TO app_jobs;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO app_jobs;`;

/** Bring the queue's tables up to this version of the library, as the owner. The API's own role for jobs cannot. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    options: '-c role=app_owner',
    schema: 'jobs',
    max: 1,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  let lost: Error | undefined;
  boss.on('error', (error) => (lost = error));
  await boss.start();
  try {
    await boss.getDb().executeSql(rights);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (lost !== undefined) throw lost;
}
