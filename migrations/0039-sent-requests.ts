import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, forced, forJobs, throughFunctions } from './policies.ts';

/**
 * Requests that were sent with a key of the client's own, for a day: sent once more, they are answered and not carried out again. The
 * row is written in the transaction of the request itself, so that the second of two at once waits for the first.
 */
const sentRequests = `
  CREATE TABLE app.sent_request (
    user_id uuid CONSTRAINT sent_request_user REFERENCES app.app_user (id),
    key_digest bytea,
    asked_digest bytea NOT NULL,
    answer jsonb,
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT sent_request_pk PRIMARY KEY (user_id, key_digest));
  CREATE INDEX sent_request_at ON app.sent_request (at);
  ${forced('sent_request')}
  ${throughFunctions('sent_request', 'SELECT, INSERT, UPDATE, DELETE')}
  CREATE FUNCTION app.request_begins(p_key bytea, p_asked bytea) RETURNS TABLE (first boolean, same boolean, answer jsonb)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO sent_request (user_id, key_digest, asked_digest) VALUES (app.me(), p_key, p_asked) ON CONFLICT DO NOTHING;
      IF FOUND THEN RETURN QUERY SELECT true, true, NULL::jsonb; RETURN; END IF;
      RETURN QUERY SELECT false, s.asked_digest = p_asked, s.answer FROM sent_request s WHERE s.user_id = app.me() AND s.key_digest = p_key;
    END $$;
  CREATE FUNCTION app.request_answered(p_key bytea, p_answer jsonb) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app
    AS $$ UPDATE sent_request SET answer = p_answer WHERE user_id = app.me() AND key_digest = p_key $$;
  CREATE FUNCTION app.forget_sent_requests() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app
    AS $$ DELETE FROM sent_request WHERE at < app.clock() - interval '24 hours' $$;`;

/** A request that is sent twice is carried out once. */
export class SentRequests1767000000039 implements MigrationInterface {
  name = 'SentRequests1767000000039';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(sentRequests);
    for (const signature of ['request_begins(bytea, bytea)', 'request_answered(bytea, jsonb)'])
      await run.query(definer(signature));
    await run.query(forJobs('forget_sent_requests()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
