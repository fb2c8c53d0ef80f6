import pg from 'pg';
import { actingAs } from '../../apps/start/urls.ts';
import type { TestDatabase } from '../support/database.ts';

/** One protection taken away, in the benchmark's throw-away database alone, and put back. */
export interface Without {
  readonly without: string;
  readonly take: readonly string[];
  readonly giveBack: readonly string[];
}

const noLog = `CREATE OR REPLACE FUNCTION app.write_log(p_rows jsonb, p_request_id text) RETURNS uuid[] LANGUAGE sql VOLATILE
  SECURITY DEFINER SET search_path = app AS 'SELECT ''{}''::uuid[]'`;
const everyTable = (verb: string): string => `DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' AND tablename <> 'migration' LOOP
    EXECUTE format('ALTER TABLE app.%I ${verb} ROW LEVEL SECURITY', t); END LOOP; END $$`;
const asDefiner = (sql: string): string[] => [
  'GRANT CREATE ON SCHEMA app TO app_definer',
  'SET ROLE app_definer',
  sql,
  'SET ROLE app_owner',
];

/** `writeLog` is the function as the migrations made it. */
const policies = (writeLog: string): readonly Without[] => [
  {
    without: 'the chain (a plain log row)',
    take: ['ALTER TABLE app.access_log DISABLE TRIGGER access_log_chained'],
    giveBack: ['ALTER TABLE app.access_log ENABLE TRIGGER access_log_chained'],
  },
  { without: 'the log', take: asDefiner(noLog), giveBack: asDefiner(writeLog) },
  {
    without: 'row-level security',
    take: [everyTable('DISABLE')],
    giveBack: [everyTable('ENABLE')],
  },
];

/** A row without a chain must be possible where the chain is taken away. */
const loosen = ['chain_key', 'seq', 'prev', 'hash', 'at'].map(
  (column) => `ALTER TABLE app.access_log ALTER ${column} DROP NOT NULL`,
);

/** Does `measure` for each protection, which it takes away and gives back as it likes. */
export const withPolicies = async (
  database: TestDatabase,
  measure: (policy: Without, run: (statements: readonly string[]) => Promise<void>) => Promise<void>,
): Promise<void> => {
  const owner = new pg.Client({ connectionString: actingAs(database.ownerUrl, 'app_owner') });
  await owner.connect();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await owner.query(statement);
  };
  const { rows } = await owner.query<{ text: string }>(
    `SELECT pg_get_functiondef('app.write_log(jsonb, text)'::regprocedure) AS text`,
  );
  await run([...loosen, 'ALTER TABLE app.access_log ALTER at SET DEFAULT app.clock()']);
  for (const policy of policies(rows[0]?.text ?? '')) await measure(policy, run);
  await owner.end();
};
