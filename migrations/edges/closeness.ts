import { blockedFor } from '../0001-directory.ts';
import { facts } from '../0005-log-and-sessions.ts';
import { explainedAccess } from '../0023-explain.ts';
import { definer, forced, myPost, onlyGrows, throughFunctions } from '../policies.ts';
import { registering } from '../protection/registering.ts';

/**
 * A closeness ends by a dated step, never by taking the row away. `staff_relation.ended_at` says that it no longer shuts out; every
 * step, by whom and why, stands in a table of its own that only grows.
 */
const tables = `
  ALTER TABLE app.staff_relation ADD COLUMN ended_at timestamptz;
  ALTER TABLE app.staff_relation DROP CONSTRAINT staff_relation_once;
  CREATE UNIQUE INDEX staff_relation_once ON app.staff_relation (user_id, young_person_id, blind_index) NULLS NOT DISTINCT
    WHERE ended_at IS NULL;
  CREATE TABLE app.staff_relation_step (
    id uuid DEFAULT uuidv7() CONSTRAINT staff_relation_step_pk PRIMARY KEY,
    relation_id uuid NOT NULL CONSTRAINT staff_relation_step_relation REFERENCES app.staff_relation (id),
    kind text NOT NULL CONSTRAINT staff_relation_step_kind CHECK (kind IN ('end_asked', 'kept', 'ended')),
    reason text NOT NULL CONSTRAINT staff_relation_step_reason CHECK (reason <> '' AND length(reason) <= 20000),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT staff_relation_step_by REFERENCES app.app_user (id));
  CREATE INDEX staff_relation_step_of ON app.staff_relation_step (relation_id);
  CREATE UNIQUE INDEX staff_relation_step_ended_once ON app.staff_relation_step (relation_id) WHERE kind = 'ended';
  GRANT UPDATE (ended_at) ON app.staff_relation TO app_definer;`;

const notFound = `RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'`;
const asked = `(SELECT t.kind = 'end_asked' FROM staff_relation_step t WHERE t.relation_id = r.id ORDER BY t.at DESC, t.id DESC LIMIT 1)`;

/**
 * What says only that somebody is not impartial is ended by whoever said it. A kinship is ended by a second person alone: the local
 * administrator or the privacy officer of the same organisation, who sees who asks and why, and never which young person.
 */
const ending = `
  CREATE OR REPLACE FUNCTION app.end_my_relation(p_relation uuid, p_reason text) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER
    SET search_path = app AS $$
    DECLARE v staff_relation; v_step text;
    BEGIN
      SELECT * INTO v FROM staff_relation r WHERE r.id = p_relation AND r.user_id = app.me() AND r.ended_at IS NULL AND app.my_post() IS NOT NULL
        FOR UPDATE;
      IF v.id IS NULL THEN ${notFound}; END IF;
      v_step := CASE v.kind WHEN 'impartiality' THEN 'ended' ELSE 'end_asked' END;
      INSERT INTO staff_relation_step (relation_id, kind, reason, by_user_id) VALUES (v.id, v_step, p_reason, app.me());
      IF v_step = 'ended' THEN UPDATE staff_relation SET ended_at = app.clock() WHERE id = v.id; END IF;
      RETURN v_step;
    END $$;
  CREATE OR REPLACE FUNCTION app.relations_to_end() RETURNS TABLE (id uuid, kind text, name text, service_name text, declared_at timestamptz,
      asked_at timestamptz, reason text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT r.id, r.kind, whose.name, (SELECT min(theirs.name) FROM post o JOIN service theirs ON theirs.id = o.service_id
        WHERE o.user_id = r.user_id AND o.valid @> app.today() AND theirs.organisation_id = mine.organisation_id), r.declared_at, step.at, step.reason
    FROM ${myPost} JOIN service mine ON mine.id = p.service_id AND p.role IN ('privacy_officer', 'local_admin')
      JOIN staff_relation r ON r.ended_at IS NULL AND r.user_id <> u.id JOIN app_user whose ON whose.id = r.user_id
      JOIN LATERAL (SELECT t.* FROM staff_relation_step t WHERE t.relation_id = r.id ORDER BY t.at DESC, t.id DESC LIMIT 1) step
        ON step.kind = 'end_asked'
    WHERE EXISTS (SELECT 1 FROM post o JOIN service theirs ON theirs.id = o.service_id WHERE o.user_id = r.user_id AND o.valid @> app.today()
      AND theirs.organisation_id = mine.organisation_id) ORDER BY step.at, r.id $$;
  CREATE OR REPLACE FUNCTION app.answer_relation_end(p_relation uuid, p_ends boolean, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE
    SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM 1 FROM staff_relation r WHERE r.id = p_relation FOR UPDATE;
      IF NOT EXISTS (SELECT 1 FROM app.relations_to_end() r WHERE r.id = p_relation) THEN ${notFound}; END IF;
      INSERT INTO staff_relation_step (relation_id, kind, reason, by_user_id)
      VALUES (p_relation, CASE WHEN p_ends THEN 'ended' ELSE 'kept' END, p_reason, app.me());
      IF p_ends THEN UPDATE staff_relation SET ended_at = app.clock() WHERE id = p_relation; END IF;
    END $$;
  CREATE OR REPLACE FUNCTION app.my_relations_so_far() RETURNS TABLE (id uuid, kind text, about_a_case boolean, note text,
      declared_at timestamptz, end_asked boolean, ended_at timestamptz, last_reason text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT r.id, r.kind, r.blind_index IS NULL, r.note, r.declared_at, r.ended_at IS NULL AND coalesce(${asked}, false), r.ended_at,
      (SELECT t.reason FROM staff_relation_step t WHERE t.relation_id = r.id ORDER BY t.at DESC, t.id DESC LIMIT 1)
    FROM staff_relation r WHERE r.user_id = app.me() ORDER BY r.id $$;`;

const called = [
  'end_my_relation(uuid, text)',
  'relations_to_end()',
  'answer_relation_end(uuid, boolean, text)',
  'my_relations_so_far()',
];

/** Who is shut out, everywhere where it is asked: by what has not ended. */
const anew = `
  SET LOCAL ROLE app_definer;
  ${blockedFor}
  ${facts}
  ${explainedAccess}
  ${registering}
  DROP FUNCTION app.my_relations();
  SET LOCAL ROLE app_owner;`;

export const closeness =
  tables +
  forced('staff_relation_step') +
  throughFunctions('staff_relation_step', 'SELECT, INSERT') +
  onlyGrows('staff_relation_step') +
  ending +
  called.map(definer).join('') +
  anew;
