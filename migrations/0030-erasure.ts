import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './0001-directory.ts';
import { past } from './0012-log-chain.ts';
import { erasureLaw } from './erasure/law.ts';
import { goesFromTheBeginning } from './erasure/neutral.ts';
import { erasureTables, stepTables } from './erasure/tables.ts';
import { called, callable, erasureVerbs, jobsCall } from './erasure/verbs.ts';
import {
  definer,
  forced,
  forJobs,
  inner,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  throughFunctions,
} from './policies.ts';

const watched = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';
const open = 'refused_at IS NULL AND cancelled_at IS NULL AND shredded_at IS NULL';
const ofMine = (where: string): string =>
  `erasure_id IN (SELECT e.id FROM app.erasure_case e WHERE ${where})`;
const byMe = 'by_user_id = (SELECT app.me())';

const policies =
  forced('erasure_case') +
  throughFunctions('erasure_case', 'SELECT, UPDATE') +
  mayRead('erasure_case', `${isSelf('young_person_id')} OR ${watched}`) +
  mayAdd(
    'erasure_case',
    `${watched} AND opened_by_user_id = (SELECT app.me()) AND ${open} AND grace_ends_on IS NULL`,
  ) +
  mayChange(
    'erasure_case',
    'refused_at, refused_reason, cancelled_at, cancelled_reason, ended_by_user_id',
    watched,
  ) +
  stepTables
    .map(
      (table) => forced(table) + throughFunctions(table, 'SELECT, INSERT') + mayRead(table, ofMine('true')),
    )
    .join('') +
  ['erasure_decision', 'archive_receipt']
    .map((table) =>
      mayAdd(
        table,
        `${byMe} AND ${ofMine(`e.${watched} AND e.refused_at IS NULL AND e.cancelled_at IS NULL AND e.shredded_at IS NULL AND e.grace_ends_on IS NULL`)}`,
      ),
    )
    .join('');

/** The role of the functions deletes these, in the one function that erases. */
const rights = [
  ...Object.keys(goesFromTheBeginning),
  'discussion_binding',
  'draft',
  'credential',
  'identity_link',
  'link_code',
]
  .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer;`)
  .join(' ');

/** From a request, or the end of retention, to gone: decided, archived, approved by two, waited for, shredded. */
export class Erasure1767000000030 implements MigrationInterface {
  name = 'Erasure1767000000030';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of erasureLaw)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query('SET LOCAL ROLE app_owner');
    await run.query(erasureTables + rights + erasureVerbs);
    for (const signature of callable) await run.query(definer(signature));
    for (const signature of called) await run.query(inner(signature));
    for (const signature of jobsCall) await run.query(forJobs(signature));
    await run.query(policies);
    await run.query(refuseChange);
    await run.query(`SET LOCAL ROLE app_definer; ${past} SET LOCAL ROLE app_owner;`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
