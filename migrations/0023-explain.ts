import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessFacts, factColumns } from './access-facts.ts';
import { definer, inner, myPost, notBlocked } from './policies.ts';

/**
 * Those on the team today and what opens the case to each: the facts behind «Hvem kan se dette?». Whoever may know the team reads
 * everybody, others on it those of their own service. Why somebody is shut out is not said: it is nobody else's to know.
 */
export const teamReaders = `
  CREATE FUNCTION app.team_readers(p_young_person uuid) RETURNS TABLE (post_id uuid, user_id uuid, name text, role text, service_id uuid,
      service_name text, service_kind text, holder boolean, shut_out boolean, grants jsonb, left_out text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH live AS (SELECT x.service_id, x.category, x.excluded_user_ids,
        CASE WHEN x.consent_id IS NOT NULL THEN 'consent' ELSE 'statute' END AS by, coalesce(x.consent_id, x.legal_basis_use_id) AS id
      FROM sharing x WHERE x.young_person_id = p_young_person AND x.ended_at IS NULL AND x.valid @> app.today())
    SELECT m.post_id, u.id, u.name, p.role, s.id, s.name, s.kind,
      EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = m.young_person_id AND b.post_id = m.post_id AND upper_inf(b.held)),
      coalesce(m.young_person_id = ANY (app.blocked_for(u.id)), true),
      coalesce((SELECT jsonb_agg(jsonb_build_object('category', l.category, 'by', l.by, 'id', l.id)) FROM live l
        WHERE l.service_id = s.id AND NOT u.id = ANY (l.excluded_user_ids) AND NOT EXISTS (
          SELECT 1 FROM referral r WHERE r.id = m.referral_id AND NOT l.category = ANY (r.categories))), '[]'),
      ARRAY(SELECT DISTINCT l.category FROM live l WHERE l.service_id = s.id AND u.id = ANY (l.excluded_user_ids) AND NOT EXISTS (
        SELECT 1 FROM live o WHERE o.service_id = s.id AND o.category = l.category AND NOT u.id = ANY (o.excluded_user_ids)) ORDER BY 1)
    FROM team_member m JOIN post p ON p.id = m.post_id AND p.valid @> app.today() JOIN app_user u ON u.id = p.user_id AND u.active
      JOIN service s ON s.id = p.service_id
    WHERE m.young_person_id = p_young_person AND m.during @> app.clock()
      AND (p_young_person = app.my_self() OR (p_young_person = ANY (app.my_people()) AND (s.id = app.my_service()
        OR p_young_person = ANY (app.my_held()) OR EXISTS (SELECT 1 FROM live b WHERE b.service_id = app.my_service()
          AND b.category = 'basic' AND NOT app.me() = ANY (b.excluded_user_ids))))) $$;`;

/**
 * Who may ask why somebody sees or does not see: the holder of the baton and a youth coordinator on the team about those who work in
 * the municipality or are on the team; an administrator about those of the own organisation or municipality. Whoever is hidden from
 * the asker is not there.
 */
const mayExplain = `
  CREATE FUNCTION app.may_explain(p_young_person uuid, p_post uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT 1 FROM ${myPost} JOIN service mine ON mine.id = p.service_id
      JOIN post xp ON xp.id = p_post AND xp.valid @> app.today() JOIN app_user xu ON xu.id = xp.user_id AND xu.active
      JOIN service xs ON xs.id = xp.service_id
      JOIN young_person y ON y.id = p_young_person AND ${notBlocked('y.id')}
      WHERE CASE p.role
        WHEN 'local_admin' THEN xs.organisation_id = mine.organisation_id AND EXISTS (SELECT 1 FROM service_municipality sm
          JOIN service o ON o.id = sm.service_id WHERE o.organisation_id = mine.organisation_id AND sm.municipality_id = y.municipality_id)
        WHEN 'system_admin' THEN EXISTS (SELECT 1 FROM service_municipality a JOIN service_municipality b
          ON b.municipality_id = a.municipality_id AND b.service_id = xs.id
          WHERE a.service_id = mine.id AND a.municipality_id = y.municipality_id)
        ELSE (y.id = ANY (app.my_held()) OR (p.role = 'youth_coordinator' AND y.id = ANY (app.my_people())))
          AND (EXISTS (SELECT 1 FROM service_municipality sm WHERE sm.service_id = xs.id AND sm.municipality_id = y.municipality_id)
            OR EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = y.id AND m.post_id = xp.id)) END) $$;`;

/** The facts that decide for somebody else, as if that person asked now and had signed in well enough. Nothing of the case is in them. */
export const explainedAccess = `
  CREATE OR REPLACE FUNCTION app.explained_access(p_young_person uuid, p_post uuid) RETURNS TABLE (${factColumns}, name text, role text, service_name text,
      kept_out boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT f.*, u.name, p.role, s.name, EXISTS (SELECT 1 FROM own_lock l WHERE l.young_person_id = p_young_person AND l.service_id = s.id
      AND l.contribution_id IS NULL AND l.ended_at IS NULL)
    FROM (${accessFacts({
      me: 'SELECT xp.user_id, xp.id AS post_id, xp.service_id, NULL::uuid AS self_id FROM post xp WHERE xp.id = p_post',
      assured: 'true',
      emergency: {
        any: `jsonb_array_length(app.emergency_grants_of(p_young_person, p_post)) > 0`,
        grants: 'app.emergency_grants_of(p_young_person, p_post)',
      },
    })}) f JOIN post p ON p.id = p_post JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = p.service_id
    WHERE app.may_explain(p_young_person, p_post) $$;`;

const explained = `${explainedAccess}
  CREATE FUNCTION app.emergency_grants_of(p_young_person uuid, p_post uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('category', c, 'basis', 'emergency:' || e.id) ORDER BY e.id), '[]')
    FROM emergency_access e CROSS JOIN unnest(e.categories) c
    WHERE e.young_person_id = p_young_person AND e.actor_post_id = p_post AND e.ended_at IS NULL AND e.ends_at > app.clock()
      AND e.opened_at > app.clock() - interval '24 hours'
      AND NOT coalesce(p_young_person = ANY (app.blocked_for(e.actor_user_id)), true)
      AND EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = p_young_person AND upper_inf(b.held))
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.young_person_id = p_young_person AND upper_inf(p.during)
        AND p.level IN ('strictly_confidential', 'strictly_confidential_abroad')) $$;`;

const signatures = ['team_readers(uuid)', 'explained_access(uuid, uuid)'];
const internal = ['may_explain(uuid, uuid)', 'emergency_grants_of(uuid, uuid)'];

export class Explain1767000000023 implements MigrationInterface {
  name = 'Explain1767000000023';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(teamReaders + mayExplain + explained);
    for (const signature of signatures) await run.query(definer(signature));
    for (const signature of internal) await run.query(inner(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
