import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobsPool } from '../jobs/jobs-pool.ts';

const question = `SELECT
  (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS "tooStrong",
  EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('app', 'jobs') AND pg_get_userbyid(c.relowner) = current_user) AS "isOwner",
  EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'app' AND c.relkind IN ('r', 'p') AND has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE')) AS "reachesTables",
  (SELECT coalesce(string_agg(c.relname, ', '), '') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'app' AND c.relkind IN ('r', 'p') AND c.relname <> 'migration'
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)) AS open`;

interface Answer {
  readonly tooStrong: boolean;
  readonly isOwner: boolean;
  /** Some table of schema app, without going through a function. */
  readonly reachesTables: boolean;
  readonly open: string;
}

const refuse = (who: string, answer: Answer | undefined): Answer => {
  if (answer === undefined || answer.tooStrong || answer.isOwner)
    throw new Error(
      `${who} must not sign in to the database as an owner, a superuser or a role that bypasses row-level security.`,
    );
  return answer;
};

/** Throws when row-level security could be walked past: a role that is too strong, an owner, or a table without force. */
export const selfCheck = async (app: INestApplicationContext): Promise<void> => {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const [answer] = await dataSource.query<Answer[]>(question);
  const { open } = refuse('The API', answer);
  if (open !== '') throw new Error(`These tables are without forced row-level security: ${open}.`);
  const { rows } = await app.get(JobsPool, { strict: false }).pool.query<Answer>(question);
  if (refuse('The jobs', rows[0]).reachesTables)
    throw new Error('The jobs must reach the tables through functions alone.');
};
