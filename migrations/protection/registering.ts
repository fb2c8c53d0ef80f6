import { notBlocked } from '../policies.ts';

const notFound = `RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'`;

/**
 * Somebody registers a number that belongs to one whom they can never see. They get a record of their own, as if the number were new, and
 * a cleared colleague the task to merge. Until that is answered, the record stands in for the hidden one to everybody else
 * who is not cleared: the second to come is told «followed up already», as always. Somebody too close is told so, from the own register.
 */
export const registering = `
  CREATE OR REPLACE FUNCTION app.twin_of(p_young_person uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM staff_relation r WHERE r.user_id = app.me() AND r.young_person_id = p_young_person AND r.ended_at IS NULL) THEN
        RAISE EXCEPTION 'too-close' USING ERRCODE = 'LG409';
      END IF;
      RETURN (SELECT t.twin_id FROM merge_task t WHERE t.young_person_id = p_young_person AND t.answer IS NULL
        AND ${notBlocked('t.twin_id')} ORDER BY t.id LIMIT 1);
    END $$;`;

/**
 * Two records of one: the younger is closed and takes over the protection, and whoever began it stands as somebody who asks for a place on
 * the team. Both logs stay. Seen by the cleared on the team; when nobody follows up, by the municipality's cleared youth coordinators.
 */
export const merging = `
  CREATE FUNCTION app.my_merge_tasks() RETURNS TABLE (id uuid, young_person_id uuid, given_name text, family_name text, twin_given_name text,
      twin_family_name text, twin_id uuid, registered_by text, registered_service text, found_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT t.id, y.id, y.given_name, y.family_name, w.given_name, w.family_name, w.id, u.name, s.name, t.found_at
    FROM merge_task t JOIN young_person y ON y.id = t.young_person_id JOIN young_person w ON w.id = t.twin_id
      JOIN LATERAL (SELECT f.registered_by_post_id FROM follow_up f WHERE f.young_person_id = w.id ORDER BY lower(f.during) LIMIT 1) f ON true
      JOIN post p ON p.id = f.registered_by_post_id JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = p.service_id
    WHERE t.answer IS NULL AND ${notBlocked('y.id')} AND (y.id = ANY (app.my_people())
      OR (NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = y.id AND upper_inf(b.held)) AND EXISTS (
        SELECT 1 FROM post mine JOIN service_municipality sm ON sm.service_id = mine.service_id
        WHERE mine.id = app.my_post() AND mine.role = 'youth_coordinator' AND sm.municipality_id = y.municipality_id))) $$;
  CREATE FUNCTION app.answer_merge(p_task uuid, p_same boolean) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record; v_at timestamptz;
    BEGIN
      SELECT t.* INTO v FROM app.my_merge_tasks() t WHERE t.id = p_task;
      IF v.id IS NULL THEN ${notFound}; END IF;
      PERFORM 1 FROM young_person y WHERE y.id IN (v.young_person_id, v.twin_id) ORDER BY y.id FOR UPDATE;
      UPDATE merge_task SET answer = CASE WHEN p_same THEN 'merged' ELSE 'not_same' END, answered_at = app.clock(),
        answered_by_user_id = app.me() WHERE id = p_task AND answer IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
      IF NOT p_same THEN RETURN v.young_person_id; END IF;
      INSERT INTO request_to_join (young_person_id, from_post_id, from_service_id, reason)
      SELECT v.young_person_id, c.by_post_id, c.owner_service_id, c.reason FROM concern c WHERE c.young_person_id = v.twin_id
        AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = v.young_person_id AND m.post_id = c.by_post_id AND upper_inf(m.during))
      ORDER BY c.at LIMIT 1;
      PERFORM app.protect(v.twin_id, p.level, p.reason) FROM protection p WHERE p.young_person_id = v.young_person_id AND upper_inf(p.during);
      SELECT greatest(app.clock(), max(lower(b.held)) + interval '1 millisecond') INTO v_at FROM baton b WHERE b.young_person_id = v.twin_id;
      UPDATE follow_up SET status = 'closed', closed_reason = 'merged', during = tstzrange(lower(during), v_at), version = version + 1
      WHERE young_person_id = v.twin_id AND upper_inf(during);
      UPDATE baton SET held = tstzrange(lower(held), v_at) WHERE young_person_id = v.twin_id AND upper_inf(held);
      UPDATE baton_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = v.twin_id AND answer IS NULL;
      UPDATE invitation SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = v.twin_id AND answer IS NULL;
      UPDATE caseload_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = v.twin_id AND answer IS NULL;
      UPDATE referral SET ended_at = v_at, ended_by = 'closing' WHERE young_person_id = v.twin_id AND ended_at IS NULL;
      UPDATE team_member SET during = tstzrange(lower(during), greatest(v_at, lower(during) + interval '1 millisecond')), end_reason = 'merged'
      WHERE young_person_id = v.twin_id AND (upper_inf(during) OR upper(during) > v_at);
      WITH ahead AS (UPDATE meeting SET status = 'cancelled', cancelled_reason = 'merged', changed_at = v_at, sequence = sequence + 1,
            version = version + 1 WHERE young_person_id = v.twin_id AND status = 'called' AND starts_at > app.clock() RETURNING *),
        follows AS (INSERT INTO meeting (id, young_person_id, owner_service_id, kind, starts_at, length_minutes, not_invited_reason, called_by_post_id)
          SELECT uuidv7(), v.young_person_id, a.owner_service_id, a.kind, a.starts_at, a.length_minutes,
            CASE WHEN a.not_invited_reason IS NOT NULL THEN 'merged' END, a.called_by_post_id FROM ahead a
          RETURNING id, starts_at, called_by_post_id, not_invited_reason)
      INSERT INTO meeting_invitee (young_person_id, meeting_id, post_id)
      SELECT v.young_person_id, f.id, NULL FROM follows f WHERE f.not_invited_reason IS NULL
      UNION SELECT v.young_person_id, f.id, m.post_id FROM follows f JOIN team_member m ON m.young_person_id = v.young_person_id
        AND m.during @> app.clock() AND (m.post_id = app.my_post() OR EXISTS (SELECT 1 FROM ahead a JOIN meeting_invitee i ON i.meeting_id = a.id
          WHERE a.starts_at = f.starts_at AND a.called_by_post_id = f.called_by_post_id AND i.post_id = m.post_id AND i.ended_at IS NULL));
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (v.young_person_id, app.my_service(), 'basic', 'merged', jsonb_build_object('serviceName', v.registered_service),
        v_at, app.me(), app.my_post());
      RETURN v.young_person_id;
    END $$;`;
