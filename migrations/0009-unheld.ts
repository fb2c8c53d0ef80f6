import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, inner, notBlocked } from './policies.ts';

/** A stand-in counts from the yes. */
export const unheldCases = `
  CREATE FUNCTION app.unheld_cases() RETURNS TABLE (young_person_id uuid, service_id uuid, since date, why text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT b.young_person_id, b.service_id, CASE
        WHEN upper(p.valid) <= app.today() THEN upper(p.valid)
        WHEN NOT u.active THEN (lower(b.held) AT TIME ZONE 'Europe/Oslo')::date
        WHEN shut.at IS NOT NULL THEN (shut.at AT TIME ZONE 'Europe/Oslo')::date
        ELSE lower(a.during) END,
      CASE WHEN upper(p.valid) <= app.today() OR NOT u.active THEN 'account-ended'
        WHEN shut.at IS NOT NULL THEN 'holder-shut-out' ELSE 'away-without-stand-in' END
    FROM baton b JOIN post p ON p.id = b.post_id JOIN app_user u ON u.id = p.user_id
      LEFT JOIN absence a ON a.post_id = b.post_id AND a.during @> app.today() AND a.returned_at IS NULL AND a.stand_in_answer IS DISTINCT FROM 'accepted'
      LEFT JOIN LATERAL (SELECT coalesce(max(lower(x.during)), app.clock()) AS at FROM protection x WHERE x.young_person_id = b.young_person_id
        AND upper_inf(x.during) HAVING b.young_person_id = ANY (app.blocked_for(u.id))) shut ON true
    WHERE upper_inf(b.held) AND (upper(p.valid) <= app.today() OR NOT u.active OR a.id IS NOT NULL OR shut.at IS NOT NULL) $$;`;

/**
 * Cases whose holder is not there: the post or the account has ended, the holder is away without a stand-in, or a hard block
 * shuts the holder out.
 * Offered to the rest of the team and to the youth coordinators of the municipality, who see name, service and
 * since when, and nothing more until one of them takes the baton.
 */
export const offeredToMe = `
  CREATE FUNCTION app.offered_to_me() RETURNS TABLE (young_person_id uuid, given_name text, family_name text, service_name text,
      service_kind text, since date, why text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, y.given_name, y.family_name, s.name, s.kind, c.since, c.why
    FROM app.unheld_cases() c JOIN young_person y ON y.id = c.young_person_id JOIN service s ON s.id = c.service_id
    WHERE app.my_post() IS NOT NULL AND ${notBlocked('y.id')}
      AND NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = y.id AND b.post_id = app.my_post() AND upper_inf(b.held))
      AND (EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = y.id AND m.post_id = app.my_post() AND m.during @> app.clock()
          AND m.referral_id IS NULL)
        OR EXISTS (SELECT 1 FROM post p JOIN service_municipality sm ON sm.service_id = p.service_id
          WHERE p.id = app.my_post() AND p.role = 'youth_coordinator' AND sm.municipality_id = y.municipality_id)) $$;
  CREATE FUNCTION app.take_over_baton(p_young_person uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_at timestamptz;
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      IF NOT EXISTS (SELECT 1 FROM app.offered_to_me() o WHERE o.young_person_id = p_young_person) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      v_at := app.clock();
      PERFORM app.stop_helping(p_young_person, app.my_post(), v_at);
      IF NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = app.my_post() AND m.during @> v_at) THEN
        INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
        VALUES (p_young_person, app.my_post(), app.my_service(), 'own_service', tstzrange(v_at, NULL));
      END IF;
      UPDATE baton_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = p_young_person AND answer IS NULL;
      PERFORM app.pass_baton(p_young_person, app.my_post());
    END $$;`;

export class Unheld1767000000009 implements MigrationInterface {
  name = 'Unheld1767000000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(unheldCases + offeredToMe);
    for (const signature of ['offered_to_me()', 'take_over_baton(uuid)']) await run.query(definer(signature));
    await run.query(inner('unheld_cases()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
