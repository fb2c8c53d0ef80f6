import type { MigrationInterface, QueryRunner } from 'typeorm';
import { requests } from './gdpr/requests.ts';
import { restriction } from './gdpr/restriction.ts';
import { definer, inner } from './policies.ts';

/** The young person's own numbers, for the own file: nobody reads them from the table. */
const ownNumbers = `
  CREATE FUNCTION app.own_identity_numbers() RETURNS TABLE (number text, valid daterange)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT n.number, n.valid FROM identity_number n WHERE n.young_person_id = (SELECT app.my_self()) $$;`;

/** What the data protection regulation gives the young person: the own file, correction, restriction, erasure. */
export class Gdpr1767000000022 implements MigrationInterface {
  name = 'Gdpr1767000000022';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(ownNumbers + requests + restriction);
    for (const signature of ['own_identity_numbers()', 'data_request_person(uuid)', 'is_restricted(uuid)'])
      await run.query(definer(signature));
    await run.query(inner('refuse_while_restricted()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
