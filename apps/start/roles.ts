import pg from 'pg';
import { databaseOf } from './urls.ts';

/** The roles that sign in, with the passwords they shall have. */
export interface RolePasswords {
  readonly app_rw: string;
  readonly app_figures: string;
  readonly app_jobs: string;
}

const NOT_SIGNING_IN = ['app_owner', 'app_definer', 'app_seeder'];
const SIGNING_IN = ['app_rw', 'app_figures', 'app_jobs'] as const;
const name = (text: string): string => pg.escapeIdentifier(text);

/**
 * Make what migrations stand on: roles, schemas and the one extension. Runs at every start as DATABASE_URL's
 * user, who needs CREATEROLE and to own the database, never superuser. What is there already stays.
 */
export async function prepareRoles(url: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    // two starts against the same server wait for each other: roles belong to all its databases
    await client.query('SELECT pg_advisory_xact_lock(4102, 1)');
    for (const role of NOT_SIGNING_IN) await makeRole(client, role, 'NOLOGIN');
    for (const role of SIGNING_IN) {
      await makeRole(client, role, 'LOGIN');
      await setPassword(client, role, passwords[role]);
    }
    await client.query(memberships);
    await client.query(prepared(databaseOf(url)));
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: string, kind: 'LOGIN' | 'NOLOGIN'): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${name(role)} ${kind} NOINHERIT`);
}

async function setPassword(client: pg.Client, role: string, password: string): Promise<void> {
  await client.query(`ALTER ROLE ${name(role)} PASSWORD ${pg.escapeLiteral(password)}`);
}

/** Nobody inherits anything: another role's rights are taken by SET ROLE, on purpose, and never by default. */
const memberships = `
  GRANT app_owner TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
  GRANT app_definer, app_seeder TO app_owner WITH INHERIT FALSE, SET TRUE;`;

const prepared = (database: string): string => `
  REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC;
  GRANT CONNECT ON DATABASE ${name(database)} TO app_rw, app_figures, app_jobs;
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION app_owner;
  CREATE SCHEMA IF NOT EXISTS app_policies AUTHORIZATION app_owner;
  CREATE SCHEMA IF NOT EXISTS figures AUTHORIZATION app_owner;
  CREATE SCHEMA IF NOT EXISTS jobs AUTHORIZATION app_owner;`;
