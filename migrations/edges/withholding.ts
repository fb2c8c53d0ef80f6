import { myPost, onTheTeam, sealedColumns, isSelf, definer } from '../policies.ts';

/** What a guardian could come to see, or ask for, and where it stands. */
const tables = ['goal', 'measure', 'contribution', 'note', 'mapping_answer'];

/** When it is looked at again, and why it is lifted. Rows from before are looked at three months from now. */
const columns = `
  ALTER TABLE app.withheld_item ADD COLUMN review_on date NOT NULL DEFAULT (app.today() + interval '3 months')::date,
    ADD COLUMN ended_reason text CONSTRAINT withheld_item_ended_reason CHECK (ended_reason <> '');
  ALTER TABLE app.withheld_item DROP CONSTRAINT withheld_item_kind;
  ALTER TABLE app.withheld_item ADD CONSTRAINT withheld_item_kind CHECK (item_kind IN (${tables.map((table) => `'${table}'`).join(', ')}));
  ALTER TABLE app.withheld_item ADD CONSTRAINT withheld_item_lifted CHECK (ended_reason IS NULL OR ended_at IS NOT NULL);
  ${sealedColumns('withheld_item', 'ended_reason')}
  CREATE INDEX withheld_item_to_review ON app.withheld_item (owner_service_id, review_on) WHERE ended_at IS NULL;
  GRANT UPDATE (ended_reason) ON app.withheld_item TO app_rw;`;

/**
 * Everybody on the team sees that a thing is kept from guardians; why is for the service that decided, and for the privacy officer of
 * its organisation, who sees no name.
 */
const functions = `
  CREATE OR REPLACE FUNCTION app.my_withheld() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(w.item_id), '{}') FROM withheld_item w WHERE w.ended_at IS NULL
      AND (w.young_person_id = ANY ((SELECT app.my_people())::uuid[]) OR w.young_person_id = ANY ((SELECT app.my_emergencies())::uuid[]) OR w.young_person_id = (SELECT app.my_self())) $$;
  CREATE OR REPLACE FUNCTION app.withheld_items_to_review() RETURNS TABLE (id uuid, service_name text, item_kind text, reason text,
      at timestamptz, by_name text, review_on date, ended_at timestamptz, ended_by_name text, ended_reason text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT w.id, unit.name, w.item_kind, w.reason, w.at, who.name, w.review_on, w.ended_at, lifter.name, w.ended_reason
    FROM ${myPost} JOIN service own ON own.id = p.service_id AND p.role = 'privacy_officer'
      JOIN service unit ON unit.organisation_id = own.organisation_id JOIN withheld_item w ON w.owner_service_id = unit.id
      JOIN post wp ON wp.id = w.by_post_id JOIN app_user who ON who.id = wp.user_id
      LEFT JOIN post lp ON lp.id = w.ended_by_post_id LEFT JOIN app_user lifter ON lifter.id = lp.user_id
    ORDER BY w.ended_at IS NOT NULL, w.review_on, w.id LIMIT 500 $$;`;

const decides = `${onTheTeam('young_person_id')} AND owner_service_id = (SELECT app.my_service()) AND (SELECT app.my_profession()) = 'health'`;

/** The thing is there, is about the same young person, and is open to whoever keeps it back. */
const isThere = `CASE item_kind ${tables
  .map(
    (table) =>
      `WHEN '${table}' THEN EXISTS (SELECT 1 FROM app.${table} i WHERE i.id = withheld_item.item_id AND i.young_person_id = withheld_item.young_person_id)`,
  )
  .join(' ')} ELSE false END`;

/** Pasient- og brukerrettighetsloven § 3-4, as libs/domain/src/own-lock/withheld says it. */
const between12And16 = `EXISTS (SELECT 1 FROM app.young_person y WHERE y.id = withheld_item.young_person_id
      AND extract(year FROM age((SELECT app.today()), y.birth_date)) BETWEEN 12 AND 15)`;

const keeps = (table: string): string =>
  `CREATE POLICY hidden ON app.${table} AS RESTRICTIVE TO app_rw USING (id <> ALL ((SELECT app.hidden_from_me())::uuid[]));`;

/** What is lifted stays as it was: the row is history from then on. */
const policies = `
  DROP POLICY read ON app.withheld_item;
  DROP POLICY add ON app.withheld_item;
  DROP POLICY change ON app.withheld_item;
  CREATE POLICY read ON app.withheld_item FOR SELECT TO app_rw
    USING ((${onTheTeam('young_person_id')} AND owner_service_id = (SELECT app.my_service())) OR ${isSelf('young_person_id')});
  CREATE POLICY add ON app.withheld_item FOR INSERT TO app_rw WITH CHECK (${decides} AND by_post_id = (SELECT app.my_post())
    AND ended_at IS NULL AND ${between12And16} AND ${isThere});
  CREATE POLICY change ON app.withheld_item FOR UPDATE TO app_rw USING (${decides} AND ended_at IS NULL)
    WITH CHECK (${decides} AND ended_by_post_id = (SELECT app.my_post()));
  ${['note', 'mapping_answer'].map(keeps).join('\n  ')}`;

/** The older list had neither the day nor the lifting. */
const older = `
  SET LOCAL ROLE app_definer;
  DROP FUNCTION app.withheld_to_review();
  SET LOCAL ROLE app_owner;`;

export const withholding =
  columns + functions + definer('my_withheld()') + definer('withheld_items_to_review()') + policies + older;
