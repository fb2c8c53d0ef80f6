import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './policies.ts';

/**
 * Those on the team today and what opens the case to each: the facts behind «Hvem kan se dette?». Whoever may know the team reads
 * everybody, others on it those of their own service. Why somebody is shut out is not said: it is nobody else's to know.
 */
const teamReaders = `
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
        WHERE l.service_id = s.id AND NOT u.id = ANY (l.excluded_user_ids)), '[]'),
      ARRAY(SELECT DISTINCT l.category FROM live l WHERE l.service_id = s.id AND u.id = ANY (l.excluded_user_ids) AND NOT EXISTS (
        SELECT 1 FROM live o WHERE o.service_id = s.id AND o.category = l.category AND NOT u.id = ANY (o.excluded_user_ids)) ORDER BY 1)
    FROM team_member m JOIN post p ON p.id = m.post_id AND p.valid @> app.today() JOIN app_user u ON u.id = p.user_id AND u.active
      JOIN service s ON s.id = p.service_id
    WHERE m.young_person_id = p_young_person AND upper_inf(m.during)
      AND (p_young_person = app.my_self() OR (p_young_person = ANY (app.my_people()) AND (s.id = app.my_service()
        OR p_young_person = ANY (app.my_held()) OR EXISTS (SELECT 1 FROM live b WHERE b.service_id = app.my_service()
          AND b.category = 'basic' AND NOT app.me() = ANY (b.excluded_user_ids))))) $$;`;

const signatures = ['team_readers(uuid)'];

export class Explain1767000000023 implements MigrationInterface {
  name = 'Explain1767000000023';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(teamReaders);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
