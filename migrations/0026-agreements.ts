import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  mayAdd,
  mayChange,
  mayRead,
  myPost,
  notBlocked,
  throughFunctions,
} from './policies.ts';

/**
 * What two organisations have agreed on about the information they share (G10). About nobody: no person is in it. It is ended
 * earlier with a reason, and never deleted.
 */
const table = `
  CREATE TABLE app.agreement (
    id uuid DEFAULT uuidv7() CONSTRAINT agreement_pk PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT agreement_organisation REFERENCES app.organisation (id),
    other_organisation_id uuid NOT NULL CONSTRAINT agreement_other REFERENCES app.organisation (id),
    kind text NOT NULL CONSTRAINT agreement_kind CHECK (kind IN ('joint_controllers', 'separate_controllers', 'processor')),
    covers text NOT NULL CONSTRAINT agreement_covers CHECK (length(covers) BETWEEN 1 AND 2000),
    signed_by text NOT NULL CONSTRAINT agreement_signed_by CHECK (length(signed_by) BETWEEN 1 AND 400),
    reference text NOT NULL CONSTRAINT agreement_reference CHECK (length(reference) BETWEEN 1 AND 200),
    valid daterange NOT NULL,
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    made_by_user_id uuid NOT NULL CONSTRAINT agreement_made_by REFERENCES app.app_user (id),
    ended_at timestamptz,
    ended_reason text CONSTRAINT agreement_ended_reason CHECK (length(ended_reason) BETWEEN 1 AND 1000),
    ended_by_user_id uuid CONSTRAINT agreement_ended_by REFERENCES app.app_user (id),
    CONSTRAINT agreement_two CHECK (organisation_id <> other_organisation_id),
    CONSTRAINT agreement_bounded CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CONSTRAINT agreement_ended_whole CHECK (num_nonnulls(ended_at, ended_reason, ended_by_user_id) IN (0, 3)
      AND (ended_at IS NULL OR NOT upper_inf(valid))));
  CREATE INDEX agreement_of ON app.agreement (organisation_id);
  CREATE INDEX agreement_of_other ON app.agreement (other_organisation_id);
  CREATE TRIGGER agreement_kept BEFORE DELETE OR TRUNCATE ON app.agreement FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();`;

/** Whose agreements the reader reads: of the organisations in the watched places, or the one that is administered. */
const whose = `
  CREATE FUNCTION app.my_agreeing_organisations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(DISTINCT mine.organisation_id), '{}') FROM ${myPost} JOIN service own ON own.id = p.service_id
      JOIN service mine ON CASE p.role
        WHEN 'local_admin' THEN mine.organisation_id = own.organisation_id
        WHEN 'privacy_officer' THEN EXISTS (SELECT 1 FROM service_municipality sm WHERE sm.service_id = mine.id
          AND sm.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]))
        ELSE false END $$;`;

/**
 * Organisations that work with the same young person today: on the team, or given something by a live consent or legal basis. Pairs
 * alone, never how many or who; somebody whom the reader may not know of makes no pair.
 */
const pairs = `
  CREATE FUNCTION app.sharing_organisations() RETURNS TABLE (organisation_id uuid, other_organisation_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH watched AS (SELECT y.id FROM young_person y WHERE y.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])
        AND ${notBlocked('y.id')}),
      working AS (
        SELECT m.young_person_id, s.organisation_id FROM team_member m JOIN service s ON s.id = m.service_id
          WHERE upper_inf(m.during) AND m.young_person_id IN (SELECT w.id FROM watched w)
        UNION
        SELECT h.young_person_id, s.organisation_id FROM sharing h JOIN service s ON s.id = h.service_id
          WHERE h.ended_at IS NULL AND h.valid @> app.today() AND h.young_person_id IN (SELECT w.id FROM watched w))
    SELECT DISTINCT one.organisation_id, other.organisation_id FROM working one
      JOIN working other ON other.young_person_id = one.young_person_id AND one.organisation_id < other.organisation_id $$;`;

const mine = `(organisation_id = ANY ((SELECT app.my_agreeing_organisations())::uuid[])
    OR other_organisation_id = ANY ((SELECT app.my_agreeing_organisations())::uuid[]))`;
const watches = `${mine} AND cardinality((SELECT app.my_watched_municipalities())) > 0`;

export class Agreements1767000000026 implements MigrationInterface {
  name = 'Agreements1767000000026';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(table + whose + pairs);
    for (const signature of ['my_agreeing_organisations()', 'sharing_organisations()'])
      await run.query(definer(signature));
    await run.query(
      forced('agreement') +
        throughFunctions('agreement', 'SELECT') +
        mayRead('agreement', mine) +
        mayAdd('agreement', `${watches} AND made_by_user_id = (SELECT app.me()) AND ended_at IS NULL`) +
        mayChange('agreement', 'valid, ended_at, ended_reason, ended_by_user_id', watches),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
