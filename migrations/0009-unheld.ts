import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, inner, notBlocked } from './policies.ts';

/** The service serves a municipality that the receiver of the move `t` serves, other than the one that the young person `y` leaves. */
const isThere = (service: string): string => `EXISTS (SELECT FROM service_municipality asked
        JOIN service_municipality own ON own.municipality_id = asked.municipality_id
        WHERE asked.service_id = t.receiver_service_id AND own.service_id = ${service} AND own.municipality_id <> y.municipality_id)`;

/**
 * A stand-in counts from the yes. Of a move the transition stands there as well: it was asked for in the new municipality, its day
 * has come, nobody there has said yes and the two do not disagree. And those whose service soon may not be responsible any longer:
 * `since` is the day on which it ends.
 */
export const unheldCases = `
  CREATE FUNCTION app.unheld_cases() RETURNS TABLE (young_person_id uuid, service_id uuid, since date, why text, transition_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT b.young_person_id, b.service_id, CASE
        WHEN upper(p.valid) <= app.today() THEN upper(p.valid)
        WHEN NOT u.active THEN (lower(b.held) AT TIME ZONE 'Europe/Oslo')::date
        WHEN shut.at IS NOT NULL THEN (shut.at AT TIME ZONE 'Europe/Oslo')::date
        ELSE lower(a.during) END,
      CASE WHEN upper(p.valid) <= app.today() OR NOT u.active THEN 'account-ended'
        WHEN shut.at IS NOT NULL THEN 'holder-shut-out' ELSE 'away-without-stand-in' END, NULL::uuid
    FROM baton b JOIN post p ON p.id = b.post_id JOIN app_user u ON u.id = p.user_id
      LEFT JOIN absence a ON a.post_id = b.post_id AND a.during @> app.today() AND a.returned_at IS NULL AND a.stand_in_answer IS DISTINCT FROM 'accepted'
      LEFT JOIN LATERAL (SELECT coalesce(max(lower(x.during)), app.clock()) AS at FROM protection x WHERE x.young_person_id = b.young_person_id
        AND upper_inf(x.during) HAVING b.young_person_id = ANY (app.blocked_for(u.id))) shut ON true
    WHERE upper_inf(b.held) AND (upper(p.valid) <= app.today() OR NOT u.active OR a.id IS NOT NULL OR shut.at IS NOT NULL)
    UNION ALL SELECT b.young_person_id, b.service_id, t.on_date, 'municipality-changed', t.id
    FROM transition t JOIN young_person y ON y.id = t.young_person_id JOIN baton b ON b.young_person_id = t.young_person_id AND upper_inf(b.held)
    WHERE t.kind = 'new_municipality' AND t.status IN ('offered', 'declined') AND t.on_date <= app.today()
      AND NOT EXISTS (SELECT FROM move_dispute d WHERE d.transition_id = t.id AND d.settled_on IS NULL)
      AND NOT ${isThere('b.service_id')}
    UNION ALL SELECT b.young_person_id, b.service_id, min(app.sender_until(t.kind, y.birth_date)), 'sender-runs-out', NULL::uuid
    FROM transition t JOIN young_person y ON y.id = t.young_person_id
      JOIN baton b ON b.young_person_id = t.young_person_id AND upper_inf(b.held) AND b.service_id = t.sender_service_id
    WHERE t.status IN ('planned', 'offered', 'accepted', 'declined')
      AND app.sender_until(t.kind, y.birth_date) <= (app.today() + interval '3 months')::date
    GROUP BY b.young_person_id, b.service_id $$;`;

/**
 * Cases whose holder is not there: the post or the account has ended, the holder is away without a stand-in, or a hard block
 * shuts the holder out. And those who have moved without anybody there having said yes,
 * or whose service may not be responsible much longer (for the coordinators alone).
 * Offered to the rest of the team and to the youth coordinators of the municipality, who see name, service and
 * since when, and nothing more until one of them takes the baton. After a move to those of them who are in the new municipality.
 */
export const offeredToMe = `
  CREATE FUNCTION app.offered_to_me() RETURNS TABLE (young_person_id uuid, given_name text, family_name text, service_name text,
      service_kind text, since date, why text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT DISTINCT ON (y.id) y.id, y.given_name, y.family_name, s.name, s.kind, c.since, c.why
    FROM app.unheld_cases() c JOIN young_person y ON y.id = c.young_person_id JOIN service s ON s.id = c.service_id
      LEFT JOIN transition t ON t.id = c.transition_id
    WHERE app.my_post() IS NOT NULL AND ${notBlocked('y.id')}
      AND NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = y.id AND b.post_id = app.my_post() AND upper_inf(b.held))
      AND (t.id IS NULL OR ${isThere('app.my_service()')})
      AND ((c.why <> 'sender-runs-out' AND EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = y.id AND m.post_id = app.my_post()
          AND m.during @> app.clock() AND m.referral_id IS NULL))
        OR EXISTS (SELECT 1 FROM post p WHERE p.id = app.my_post() AND p.role = 'youth_coordinator' AND (t.id IS NOT NULL
          OR EXISTS (SELECT FROM service_municipality sm WHERE sm.service_id = p.service_id AND sm.municipality_id = y.municipality_id))))
    ORDER BY y.id, c.why = 'sender-runs-out', t.id NULLS FIRST $$;
  CREATE FUNCTION app.take_over_baton(p_young_person uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_at timestamptz; v_why text;
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      SELECT o.why INTO v_why FROM app.offered_to_me() o WHERE o.young_person_id = p_young_person;
      IF v_why IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      v_at := app.clock();
      PERFORM app.stop_helping(p_young_person, app.my_post(), v_at);
      IF NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = app.my_post() AND m.during @> v_at) THEN
        INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
        VALUES (p_young_person, app.my_post(), app.my_service(), 'own_service', tstzrange(v_at, NULL));
      END IF;
      UPDATE baton_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = p_young_person AND answer IS NULL;
      PERFORM app.pass_baton(p_young_person, app.my_post());
      IF v_why = 'municipality-changed' THEN PERFORM app.accept_move(p_young_person, v_at); END IF;
    END $$;`;

/** Whoever takes over after a move has said yes for the new municipality: the transition is theirs to receive. */
export const acceptingMove = `
  CREATE FUNCTION app.accept_move(p_young_person uuid, p_at timestamptz) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v transition;
    BEGIN
      UPDATE transition SET status = 'accepted', answered_at = p_at, receiver_service_id = app.my_service(), receiver_post_id = app.my_post(),
        status_reason = NULL, suggested_on = NULL, version = version + 1
      WHERE id = (SELECT t.id FROM transition t WHERE t.young_person_id = p_young_person AND t.kind = 'new_municipality'
        AND t.status IN ('offered', 'declined') AND t.on_date <= app.today() ORDER BY t.on_date DESC, t.id DESC LIMIT 1) RETURNING * INTO v;
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (v.young_person_id, v.owner_service_id, v.category, 'transition-accepted',
        jsonb_build_object('transitionId', v.id, 'kind', v.kind), p_at, app.me(), app.my_post());
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
