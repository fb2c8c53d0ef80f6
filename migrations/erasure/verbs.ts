import { retentionEnded } from './retention.ts';
import { myPost, notBlocked } from '../policies.ts';
import { neutralising } from './neutral.ts';

/** Rows that a service owns, by the column that says which. */
const owned = [
  ...['note', 'goal', 'measure', 'mapping', 'activity', 'transition', 'concern'].map((table) => [
    table,
    'owner_service_id',
  ]),
  ['team_member', 'service_id'],
  ['baton', 'service_id'],
  ['follow_up', 'registered_service_id'],
  ['child_welfare_report', 'receiver_service_id'],
] as const;

/** The controllers: organisations whose services have written, held the baton or been on the team. */
const controllers = `
  CREATE FUNCTION app.controllers_of(p_young_person uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT DISTINCT s.organisation_id FROM service s WHERE s.id IN (
      ${owned.map(([table, column]) => `SELECT x.${column} FROM ${table} x WHERE x.young_person_id = p_young_person`).join('\n      UNION ')}) $$;`;

/** What stands in the way, each a fact of its own: libs/domain/src/erasure names them, and the trigger below asks the same. */
const facts = `
  CREATE FUNCTION app.erasure_standing(p_erasure uuid) RETURNS TABLE (follow_up_open boolean, restricted boolean, emergency_open boolean,
      hand_over_open boolean, report_open boolean, decision_missing boolean, package_missing boolean, receipt_missing boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM follow_up f WHERE f.young_person_id = e.young_person_id AND upper_inf(f.during)),
      app.is_restricted(e.young_person_id),
      EXISTS (SELECT FROM emergency_access a WHERE a.young_person_id = e.young_person_id AND a.ended_at IS NULL AND a.ends_at > app.clock()),
      EXISTS (SELECT FROM transition t WHERE t.young_person_id = e.young_person_id AND t.status IN ('offered', 'accepted')),
      EXISTS (SELECT FROM child_welfare_report r WHERE r.young_person_id = e.young_person_id AND NOT EXISTS (
        SELECT FROM child_welfare_processing p WHERE p.report_id = r.id AND p.decided_at IS NOT NULL)
        OR r.young_person_id = e.young_person_id AND r.released_at IS NULL AND r.told_from > app.today()),
      EXISTS (SELECT FROM app.controllers_of(e.young_person_id) c (id) WHERE NOT EXISTS (
        SELECT FROM erasure_decision d WHERE d.erasure_id = e.id AND d.organisation_id = c.id)),
      EXISTS (SELECT FROM erasure_decision d WHERE d.erasure_id = e.id AND d.decision = 'transfer' AND NOT EXISTS (
        SELECT FROM archive_package p WHERE p.erasure_id = e.id AND p.organisation_id = d.organisation_id)),
      EXISTS (SELECT FROM erasure_decision d WHERE d.erasure_id = e.id AND d.decision = 'transfer' AND NOT EXISTS (
        SELECT FROM archive_receipt p WHERE p.erasure_id = e.id AND p.organisation_id = d.organisation_id))
    FROM erasure_case e WHERE e.id = p_erasure $$;
  CREATE FUNCTION app.erasure_is_ready(p_erasure uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT NOT (f.follow_up_open OR f.restricted OR f.emergency_open OR f.hand_over_open OR f.report_open OR f.decision_missing
      OR f.package_missing OR f.receipt_missing) FROM app.erasure_standing(p_erasure) f $$;
  CREATE FUNCTION app.erasure_facts(p_erasure uuid) RETURNS TABLE (follow_up_open boolean, restricted boolean, emergency_open boolean,
      hand_over_open boolean, report_open boolean, decision_missing boolean, package_missing boolean, receipt_missing boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT f.* FROM erasure_case e, app.erasure_standing(e.id) f WHERE e.id = p_erasure AND e.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) $$;
  CREATE FUNCTION app.erasure_controllers(p_erasure uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT c.id FROM erasure_case e, app.controllers_of(e.young_person_id) c (id) WHERE e.id = p_erasure AND e.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) $$;
  CREATE FUNCTION app.is_erasing() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM erasure_case e WHERE e.shredded_in = pg_current_xact_id()::text) $$;`;

/** The last line: whatever the code above believes, nobody is shredded without two, every controller, and the days of grace. */
const lastLine = `
  CREATE FUNCTION app.hold_erasure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF num_nonnulls(OLD.refused_at, OLD.cancelled_at, OLD.shredded_at) > 0 THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      IF OLD.grace_ends_on IS NOT NULL AND NEW.grace_ends_on IS DISTINCT FROM OLD.grace_ends_on THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      IF NEW.grace_ends_on IS NOT NULL AND OLD.grace_ends_on IS NULL AND NEW.grace_ends_on
          < app.today() + (app.law_value('erasure.grace', app.today()) #>> '{}')::int THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      IF NEW.shredded_at IS NOT NULL OR NEW.grace_ends_on IS NOT NULL THEN
        IF (SELECT count(DISTINCT a.by_user_id) FROM erasure_approval a WHERE a.erasure_id = NEW.id) < 2 THEN RAISE EXCEPTION 'needs-another' USING ERRCODE = 'LG409'; END IF;
      END IF;
      IF NEW.shredded_at IS NOT NULL AND (NEW.grace_ends_on IS NULL OR NEW.grace_ends_on > app.today() OR NOT app.erasure_is_ready(NEW.id)) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER erasure_case_held BEFORE UPDATE ON app.erasure_case FOR EACH ROW EXECUTE FUNCTION app.hold_erasure();
  CREATE TRIGGER erasure_case_kept BEFORE DELETE OR TRUNCATE ON app.erasure_case FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();`;

/** In which part somebody approves: the officer of the place, or a coordinator or administrator there. */
const part = `
  CREATE FUNCTION app.my_erasure_part(p_municipality uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE WHEN p.role = 'privacy_officer' THEN 'privacy_officer' WHEN p.role IN ('youth_coordinator', 'system_admin') THEN 'second' END
    FROM ${myPost} JOIN service_municipality sm ON sm.service_id = p.service_id AND sm.municipality_id = p_municipality $$;`;

const approving = `
  CREATE FUNCTION app.approve_erasure(p_erasure uuid) RETURNS date LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v erasure_case; v_part text;
    BEGIN
      SELECT * INTO v FROM erasure_case e WHERE e.id = p_erasure FOR UPDATE;
      v_part := app.my_erasure_part(v.municipality_id);
      IF v_part IS NULL OR (v_part = 'second' AND NOT EXISTS (SELECT FROM erasure_approval a WHERE a.erasure_id = v.id AND a.part = 'privacy_officer')) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      IF num_nonnulls(v.refused_at, v.cancelled_at, v.shredded_at) > 0 THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      IF NOT app.erasure_is_ready(v.id) THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      IF EXISTS (SELECT FROM erasure_approval a WHERE a.erasure_id = v.id AND (a.part = v_part OR a.by_user_id = app.me())) THEN
        RAISE EXCEPTION 'needs-another' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO erasure_approval (erasure_id, young_person_id, part, by_user_id) VALUES (v.id, v.young_person_id, v_part, app.me());
      IF v_part = 'second' THEN
        UPDATE erasure_case SET grace_ends_on = app.today() + (app.law_value('erasure.grace', app.today()) #>> '{}')::int
        WHERE id = v.id RETURNING * INTO v;
      END IF;
      RETURN v.grace_ends_on;
    END $$;
  CREATE FUNCTION app.erasures_to_approve() RETURNS TABLE (id uuid, opened_at timestamptz, cause text, officer_name text, officer_at timestamptz,
      transferred integer, nothing_kept integer, young_person_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.id, e.opened_at, e.cause, u.name, a.at,
      (SELECT count(*)::int FROM erasure_decision d WHERE d.erasure_id = e.id AND d.decision = 'transfer'),
      (SELECT count(*)::int FROM erasure_decision d WHERE d.erasure_id = e.id AND d.decision = 'nothing_kept'), e.young_person_id
    FROM erasure_case e JOIN erasure_approval a ON a.erasure_id = e.id AND a.part = 'privacy_officer' JOIN app_user u ON u.id = a.by_user_id
    WHERE app.my_erasure_part(e.municipality_id) = 'second' AND e.grace_ends_on IS NULL AND num_nonnulls(e.refused_at, e.cancelled_at, e.shredded_at) = 0
    ORDER BY a.at $$;`;

/** Whose erasure the officer opens: on a request, or because the case has been closed longer than the law asks. */
const finding = `
  CREATE FUNCTION app.erasure_person(p_erasure uuid) RETURNS TABLE (young_person_id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = app AS $$
    SELECT y.id, y.given_name || ' ' || y.family_name FROM erasure_case e JOIN young_person y ON y.id = e.young_person_id
    WHERE e.id = p_erasure AND e.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) AND ${notBlocked('y.id')} $$;`;

/** What the archive gets: the controller's own rows, and the frame of the case; never words that the young person kept to the self. */
const archived: readonly (readonly [table: string, when: string])[] = [
  ...['young_person'].map((table) => [table, 'x.id = p_person'] as const),
  ...[
    'identity_number',
    'guardian',
    'follow_up',
    'team_member',
    'baton',
    'supporter',
    'plan',
    'consent',
    'sharing',
  ].map((table) => [table, 'x.young_person_id = p_person'] as const),
  ...['legal_basis_use', 'case_event'].map((table) => [table, 'x.young_person_id = p_person'] as const),
  ['contribution', `x.young_person_id = p_person AND x.visibility = 'team'`],
  ...[
    'concern',
    'goal',
    'measure',
    'mapping',
    'mapping_answer',
    'acute_decision',
    'transition',
    'hand_over_item',
    'milestone',
    'hand_over_note',
    'hand_over_receipt',
    'transition_check',
    'move_dispute',
    'preparation',
    'referral',
    'statutory_title',
    'activity',
    'note',
    'meeting',
    'meeting_decision',
  ].map(
    (table) => [table, 'x.young_person_id = p_person AND x.owner_service_id = ANY (v_services)'] as const,
  ),
  [
    'minutes_section',
    'x.young_person_id = p_person AND x.owner_service_id = ANY (v_services) AND x.shared_at IS NOT NULL',
  ],
  [
    'thread_message',
    `x.young_person_id = p_person AND (x.about_kind = 'plan' OR EXISTS (SELECT FROM goal o WHERE o.id = x.about_id AND o.owner_service_id = ANY (v_services))
        OR EXISTS (SELECT FROM measure o WHERE o.id = x.about_id AND o.owner_service_id = ANY (v_services)))`,
  ],
  ['child_welfare_report', 'x.young_person_id = p_person AND x.receiver_service_id = ANY (v_services)'],
];

/** What only finds somebody again, and says nothing. */
const unindexed = ['blind_index', 'bi_v', 'surname_index', 'name_index', 'contact_index']
  .map((column) => `- '${column}'`)
  .join(' ');

export const packing = `
  CREATE FUNCTION app.packages_to_make(p_most integer) RETURNS TABLE (erasure_id uuid, young_person_id uuid, organisation_id uuid,
      organisation text, municipality text, public_key text, opened_on text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.id, e.young_person_id, d.organisation_id, o.name, m.name, d.public_key, (e.opened_at AT TIME ZONE 'Europe/Oslo')::date::text
    FROM erasure_case e JOIN erasure_decision d ON d.erasure_id = e.id AND d.decision = 'transfer' JOIN organisation o ON o.id = d.organisation_id
      JOIN municipality m ON m.id = e.municipality_id
    WHERE num_nonnulls(e.refused_at, e.cancelled_at, e.shredded_at) = 0 AND NOT EXISTS (
      SELECT FROM archive_package p WHERE p.erasure_id = e.id AND p.organisation_id = d.organisation_id)
    ORDER BY d.at LIMIT p_most $$;
  CREATE FUNCTION app.archive_rows(p_person uuid, p_organisation uuid) RETURNS TABLE (name text, record jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_services uuid[] := ARRAY(SELECT s.id FROM service s WHERE s.organisation_id = p_organisation);
    BEGIN
      RETURN QUERY ${archived.map(([table, when]) => `SELECT '${table}'::text, to_jsonb(x) ${unindexed} FROM ${table} x WHERE ${when}`).join('\n      UNION ALL ')};
    END $$;
  CREATE FUNCTION app.package_made(p_erasure uuid, p_organisation uuid, p_file text, p_sha256 text, p_bytes integer, p_records integer) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    INSERT INTO archive_package (erasure_id, young_person_id, organisation_id, file_name, sha256, bytes, records)
    SELECT e.id, e.young_person_id, p_organisation, p_file, p_sha256, p_bytes, p_records FROM erasure_case e WHERE e.id = p_erasure;
    INSERT INTO access_log (young_person_id, action, allowed, basis, request_id, row_count)
    SELECT e.young_person_id, 'erasure.package', true, 'erasure:' || e.id, 'job', p_records FROM erasure_case e WHERE e.id = p_erasure $$;`;

/** The rows go, and those that stand are neutral. Answers whose keys go with them. */
export const shredding = `
  CREATE FUNCTION app.erasures_due(p_most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.id FROM erasure_case e WHERE e.grace_ends_on <= app.today() AND num_nonnulls(e.refused_at, e.cancelled_at, e.shredded_at) = 0
      AND app.erasure_is_ready(e.id) ORDER BY e.id LIMIT p_most $$;
  CREATE FUNCTION app.lately_shredded() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.young_person_id FROM erasure_case e WHERE e.shredded_at > app.clock() - interval '30 days' $$;
  CREATE FUNCTION app.shred_case(p_erasure uuid) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE p_person uuid; v_users uuid[]; v_keys uuid[]; v_discussions uuid[];
    BEGIN
      UPDATE erasure_case SET shredded_at = app.clock(), shredded_in = pg_current_xact_id()::text, request_id = NULL
      WHERE id = p_erasure RETURNING young_person_id INTO p_person;
      IF p_person IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      SET CONSTRAINTS ALL DEFERRED;
      v_users := ARRAY(SELECT u.id FROM app_user u WHERE u.young_person_id = p_person
        UNION SELECT g.user_id FROM guardian g WHERE g.young_person_id = p_person AND g.user_id IS NOT NULL
          AND NOT EXISTS (SELECT FROM guardian o WHERE o.user_id = g.user_id AND o.young_person_id <> p_person));
      v_keys := ARRAY(SELECT r.id FROM child_welfare_report r WHERE r.young_person_id = p_person) || v_users || p_person;
      v_discussions := ARRAY(SELECT b.discussion_id FROM discussion_binding b WHERE b.young_person_id = p_person);
      DELETE FROM discussion_binding WHERE young_person_id = p_person;
      v_discussions := ARRAY(SELECT unnest(v_discussions) EXCEPT SELECT b.discussion_id FROM discussion_binding b);
      DELETE FROM discussion_answer WHERE discussion_id = ANY (v_discussions);
      DELETE FROM discussion_receiver WHERE discussion_id = ANY (v_discussions);
      DELETE FROM discussion WHERE id = ANY (v_discussions);
      DELETE FROM draft WHERE user_id = ANY (v_users) OR strpos(key, p_person::text) > 0;
      DELETE FROM credential WHERE user_id = ANY (v_users);
      DELETE FROM identity_link WHERE user_id = ANY (v_users);
      DELETE FROM link_code WHERE user_id = ANY (v_users);
      DELETE FROM calendar_feed WHERE user_id = ANY (v_users);
      DELETE FROM notice_address WHERE user_id = ANY (v_users);
      DELETE FROM notice_choice WHERE user_id = ANY (v_users);
      DELETE FROM outbox WHERE user_id = ANY (v_users);
      DELETE FROM mail WHERE user_id = ANY (v_users);
      UPDATE session SET provider_subject = NULL, provider_session = NULL, sealed_id_token = NULL, ended_at = coalesce(ended_at, app.clock()),
        ended_how = coalesce(ended_how, 'left') WHERE user_id = ANY (v_users);${neutralising}
      INSERT INTO access_log (young_person_id, action, allowed, basis, request_id) VALUES (p_person, 'erasure.shred', true, 'erasure:' || p_erasure, 'job');
      RETURN QUERY SELECT unnest(v_keys);
    END $$;`;

export const erasureVerbs =
  controllers + facts + lastLine + part + approving + finding + retentionEnded + packing + shredding;

export const callable = [
  'erasure_controllers(uuid)',
  'erasure_facts(uuid)',
  'approve_erasure(uuid)',
  'erasures_to_approve()',
  'erasure_person(uuid)',
  'retention_ended()',
];
export const called = [
  'erasure_is_ready(uuid)',
  'hold_erasure()',
  'is_erasing()',
  'controllers_of(uuid)',
  'erasure_standing(uuid)',
  'my_erasure_part(uuid)',
];
export const jobsCall = [
  'packages_to_make(integer)',
  'archive_rows(uuid, uuid)',
  'package_made(uuid, uuid, text, text, integer, integer)',
  'erasures_due(integer)',
  'lately_shredded()',
  'shred_case(uuid)',
];
