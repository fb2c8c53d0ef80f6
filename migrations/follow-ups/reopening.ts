import { notBlocked } from '../policies.ts';

/**
 * Who may take a closed case up again, and sees that it was: whoever held the baton last, and when nobody works in that post any more the
 * municipality's youth coordinators. Name, when and why, nothing more before it is open. A death and a mistake stand after 14 days;
 * what was found to be two records of one, and what is erased, is never opened.
 */
export const reopening = `
  CREATE FUNCTION app.my_closed_cases() RETURNS TABLE (young_person_id uuid, given_name text, family_name text, closed_at timestamptz,
      closed_reason text, service_name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, y.given_name, y.family_name, upper(f.during), f.closed_reason, s.name
    FROM follow_up f JOIN young_person y ON y.id = f.young_person_id
      JOIN LATERAL (SELECT b.post_id, b.service_id FROM baton b WHERE b.young_person_id = y.id ORDER BY lower(b.held) DESC LIMIT 1) b ON true
      JOIN service s ON s.id = b.service_id JOIN post p ON p.id = b.post_id JOIN app_user u ON u.id = p.user_id
    WHERE f.status = 'closed' AND upper(f.during) > app.clock()
        - CASE WHEN f.closed_reason IN ('dead', 'registered_in_error') THEN interval '14 days' ELSE interval '3 years' END
      AND f.closed_reason <> 'merged' AND ${notBlocked('y.id')}
      AND NOT EXISTS (SELECT FROM follow_up o WHERE o.young_person_id = y.id AND lower(o.during) > lower(f.during))
      AND NOT EXISTS (SELECT FROM erasure_case e WHERE e.young_person_id = y.id AND e.shredded_at IS NOT NULL)
      AND (b.post_id = (SELECT app.my_post()) OR (NOT (u.active AND p.valid @> app.today()) AND EXISTS (
        SELECT FROM post mine JOIN service_municipality sm ON sm.service_id = mine.service_id
        WHERE mine.id = (SELECT app.my_post()) AND mine.role = 'youth_coordinator' AND sm.municipality_id = y.municipality_id))) $$;
  CREATE FUNCTION app.reopen_follow_up(p_young_person uuid, p_decide_by date) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record; v_at timestamptz;
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      SELECT * INTO v FROM app.my_closed_cases() c WHERE c.young_person_id = p_young_person;
      IF v.young_person_id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      v_at := greatest(app.clock(), v.closed_at + interval '1 millisecond');
      INSERT INTO follow_up (young_person_id, status, during, registered_by_post_id, registered_service_id, decide_by)
      VALUES (p_young_person, 'registered', tstzrange(v_at, NULL), app.my_post(), app.my_service(), p_decide_by);
      INSERT INTO baton (young_person_id, service_id, post_id, held)
      VALUES (p_young_person, app.my_service(), app.my_post(), tstzrange(v_at, NULL));
      INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
      VALUES (p_young_person, app.my_post(), app.my_service(), 'own_service', tstzrange(v_at, NULL));
      IF v.closed_reason = 'dead' THEN
        UPDATE app_user SET active = true WHERE young_person_id = p_young_person AND kind = 'young_person' AND NOT active;
      END IF;
    END $$;`;
