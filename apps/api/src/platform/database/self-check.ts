import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

const question = `SELECT
  (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS "tooStrong",
  EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'app' AND pg_get_userbyid(c.relowner) = current_user) AS "isOwner",
  (SELECT coalesce(string_agg(c.relname, ', '), '') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'app' AND c.relkind IN ('r', 'p') AND c.relname <> 'migration'
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)) AS open`;

interface Answer {
  readonly tooStrong: boolean;
  readonly isOwner: boolean;
  readonly open: string;
}

/** Throws when row-level security could be walked past: a role that is too strong, an owner, or a table without force. */
export const selfCheck = async (app: INestApplicationContext): Promise<void> => {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const [answer] = await dataSource.query<Answer[]>(question);
  if (answer === undefined || answer.tooStrong || answer.isOwner)
    throw new Error(
      'The API must not sign in to the database as an owner, a superuser or a role that bypasses row-level security.',
    );
  if (answer.open !== '')
    throw new Error(`These tables are without forced row-level security: ${answer.open}.`);
};
