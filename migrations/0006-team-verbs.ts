import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closing } from './follow-ups/closing.ts';
import { registering } from './follow-ups/registering.ts';
import { definer, inner, notBlocked } from './policies.ts';

/**
 * Whose number it is, by its blind index (by each of them while the key is changed): the plain number never gets here.
 * Asked before registering, because what is written is sealed with the key of the one it is about. Whoever asks for the
 * same number waits, and ten hits a day are enough for anybody. Whom the asker can never see is not known: the number is new
 * to them, or belongs to the record that stands in (see merge_task).
 */
const known = `
  CREATE FUNCTION app.known_person(p_indexes text[]) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid;
    BEGIN
      IF app.my_post() IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended(app.me()::text, 8));
      PERFORM pg_advisory_xact_lock(hashtextextended(one, 7)) FROM (SELECT unnest(p_indexes) AS one ORDER BY 1) AS indexes;
      IF (SELECT count(*) FROM access_log l WHERE l.actor_user_id = app.me() AND l.action = 'young-person.known'
          AND ${notBlocked('l.young_person_id')} AND l.at > app.clock() - interval '24 hours') >= 10 THEN
        RAISE EXCEPTION 'too-many-known' USING ERRCODE = 'LG429';
      END IF;
      SELECT n.young_person_id INTO v_person FROM identity_number n WHERE n.blind_index = ANY (p_indexes);
      IF v_person = ANY (app.my_blocked()) THEN RETURN app.twin_of(v_person); END IF;
      RETURN v_person;
    END $$;`;

/** Somebody already followed up: the holder is asked, the young person can see the attempt, the asker learns nothing. */
const askToJoin = `
  CREATE FUNCTION app.tell_of_attempt(p_young_person uuid, p_reason text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
      INSERT INTO access_log (actor_user_id, actor_post_id, actor_service_id, actor_role, young_person_id, action, allowed, basis, reason, request_id)
      SELECT app.me(), app.my_post(), app.my_service(), p.role, p_young_person, 'young-person.known', true, 'registration', p_reason, 'registration'
      FROM post p WHERE p.id = app.my_post() $$;
  CREATE FUNCTION app.ask_to_join(p_young_person uuid, p_request uuid, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_post uuid := app.my_post();
    BEGIN
      INSERT INTO request_to_join (id, young_person_id, from_post_id, from_service_id, reason)
      SELECT p_request, p_young_person, v_post, app.my_service(), p_reason
      WHERE NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = p_young_person AND m.post_id = v_post AND m.during @> app.clock())
        AND NOT EXISTS (SELECT 1 FROM request_to_join r WHERE r.young_person_id = p_young_person AND r.from_post_id = v_post AND r.answer IS NULL);
      PERFORM app.tell_of_attempt(p_young_person, p_reason);
    END $$;`;

export const invitations = `
  CREATE FUNCTION app.my_invitations() RETURNS TABLE (id uuid, young_person_id uuid, given_name text, family_name text, birth_year integer,
      invited_by text, invited_by_service text, reason text, invited_at timestamptz, answer_by date, help_until date, help_categories text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT i.id, i.young_person_id, y.given_name, y.family_name, extract(year FROM y.birth_date)::int, u.name, s.name, i.reason,
      i.invited_at, i.answer_by, r.until, r.categories
    FROM invitation i LEFT JOIN referral r ON r.invitation_id = i.id JOIN young_person y ON y.id = i.young_person_id JOIN post p ON p.id = i.invited_by_post_id
      JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = p.service_id
    WHERE i.service_id = app.my_service() AND coalesce(i.post_id, app.my_post()) = app.my_post() AND i.answer IS NULL
      AND i.answer_by >= app.today() AND coalesce(r.until >= app.today(), true) AND ${notBlocked('i.young_person_id')} $$;
  CREATE FUNCTION app.answer_invitation(p_invitation uuid, p_accept boolean, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_invitation invitation; v_referral referral; v_at timestamptz;
    BEGIN
      SELECT * INTO v_invitation FROM invitation i WHERE i.id = p_invitation AND i.service_id = app.my_service()
        AND coalesce(i.post_id, app.my_post()) = app.my_post() AND i.answer IS NULL AND i.answer_by >= app.today()
        AND ${notBlocked('i.young_person_id')} FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      SELECT * INTO v_referral FROM referral r WHERE r.invitation_id = p_invitation;
      IF v_referral.until < app.today() THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      PERFORM 1 FROM young_person y WHERE y.id = v_invitation.young_person_id FOR UPDATE;
      v_at := app.clock();
      UPDATE invitation SET answer = CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END, answered_at = v_at,
        answered_by_post_id = app.my_post(), answer_reason = nullif(p_reason, '') WHERE id = p_invitation;
      IF p_accept THEN
        IF NOT EXISTS (SELECT 1 FROM sharing s WHERE s.young_person_id = v_invitation.young_person_id
            AND s.service_id = v_invitation.service_id AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> app.today()
            AND NOT app.me() = ANY (s.excluded_user_ids)) THEN
          RAISE EXCEPTION 'no-basis' USING ERRCODE = 'LG409';
        END IF;
        INSERT INTO team_member (young_person_id, post_id, service_id, basis, invitation_id, referral_id, during)
        VALUES (v_invitation.young_person_id, app.my_post(), v_invitation.service_id, v_invitation.basis, v_invitation.id, v_referral.id,
          tstzrange(v_at, (v_referral.until + 1)::timestamp AT TIME ZONE 'Europe/Oslo'));
      END IF;
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      SELECT v_invitation.young_person_id, p.service_id, 'basic',
        CASE WHEN v_referral.id IS NULL THEN 'invitation-' ELSE 'referral-' END || CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END,
        jsonb_build_object('invitationId', v_invitation.id, 'serviceId', v_invitation.service_id, 'reason', nullif(p_reason, '')), v_at,
        app.me(), app.my_post() FROM post p WHERE p.id = v_invitation.invited_by_post_id;
      RETURN v_invitation.young_person_id;
    END $$;
  CREATE FUNCTION app.withdraw_invitation(p_invitation uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid;
    BEGIN
      UPDATE invitation SET answer = 'withdrawn', answered_at = app.clock()
      WHERE id = p_invitation AND young_person_id = ANY (app.my_people()) AND answer IS NULL RETURNING young_person_id INTO v_person;
      IF v_person IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN v_person;
    END $$;
  CREATE FUNCTION app.leave_team(p_young_person uuid, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person AND ${notBlocked('y.id')} FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = p_young_person AND b.post_id = app.my_post() AND upper_inf(b.held)) THEN
        RAISE EXCEPTION 'holder-cannot-leave' USING ERRCODE = 'LG409';
      END IF;
      UPDATE team_member SET during = tstzrange(lower(during), greatest(app.clock(), lower(during) + interval '1 millisecond')), end_reason = p_reason
      WHERE young_person_id = p_young_person AND post_id = app.my_post() AND upper_inf(during);
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
    END $$;`;

const baton = `
  CREATE FUNCTION app.pass_baton(p_young_person uuid, p_post uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_at timestamptz; v_from timestamptz;
    BEGIN
      SELECT lower(held) INTO v_from FROM baton WHERE young_person_id = p_young_person AND upper_inf(held);
      v_at := greatest(app.clock(), v_from + interval '1 millisecond');
      UPDATE baton SET held = tstzrange(lower(held), v_at) WHERE young_person_id = p_young_person AND upper_inf(held);
      INSERT INTO baton (young_person_id, service_id, post_id, held)
      SELECT p_young_person, p.service_id, p.id, tstzrange(v_at, NULL) FROM post p WHERE p.id = p_post;
    END $$;
  CREATE FUNCTION app.answer_baton_offer(p_offer uuid, p_accept boolean, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_offer baton_offer;
    BEGIN
      SELECT * INTO v_offer FROM baton_offer o WHERE o.id = p_offer AND o.to_post_id = app.my_post()
        AND ${notBlocked('o.young_person_id')};
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      PERFORM 1 FROM young_person y WHERE y.id = v_offer.young_person_id FOR UPDATE;
      UPDATE baton_offer SET answer = CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END, answered_at = app.clock(), answer_reason = p_reason
      WHERE id = p_offer AND answer IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
      IF NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = v_offer.young_person_id AND m.post_id = app.my_post()
          AND m.during @> app.clock()) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      IF p_accept THEN
        IF NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = v_offer.young_person_id AND b.post_id = v_offer.from_post_id
            AND upper_inf(b.held)) THEN
          RAISE EXCEPTION 'baton-moved' USING ERRCODE = 'LG409';
        END IF;
        PERFORM app.pass_baton(v_offer.young_person_id, app.my_post());
      END IF;
      RETURN v_offer.young_person_id;
    END $$;
  CREATE FUNCTION app.withdraw_baton_offer(p_offer uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid;
    BEGIN
      UPDATE baton_offer SET answer = 'withdrawn', answered_at = app.clock()
      WHERE id = p_offer AND from_post_id = app.my_post() AND answer IS NULL AND ${notBlocked('young_person_id')} RETURNING young_person_id INTO v_person;
      IF v_person IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN v_person;
    END $$;`;

export const handOver = `
  CREATE FUNCTION app.my_offered_transitions() RETURNS TABLE (id uuid, young_person_id uuid, given_name text, family_name text,
      birth_year integer, kind text, on_date date, status text, sender text, sender_service text, offered_at timestamptz, version integer,
      hand_over jsonb, milestones jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT t.id, t.young_person_id, y.given_name, y.family_name, extract(year FROM y.birth_date)::int, t.kind, t.on_date, t.status,
      u.name, s.name, t.offered_at, t.version,
      (SELECT jsonb_agg(jsonb_build_object('code', h.code, 'doneOn', h.done_on) ORDER BY h.id) FROM hand_over_item h WHERE h.transition_id = t.id),
      (SELECT jsonb_agg(jsonb_build_object('code', m.code, 'due', m.due, 'doneOn', m.done_on) ORDER BY m.due, m.id)
        FROM milestone m WHERE m.transition_id = t.id)
    FROM transition t JOIN young_person y ON y.id = t.young_person_id JOIN post p ON p.id = t.sender_post_id
      JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = t.sender_service_id
    WHERE t.receiver_service_id = app.my_service() AND t.status = 'offered' AND ${notBlocked('t.young_person_id')} AND EXISTS (
      SELECT 1 FROM sharing x WHERE x.young_person_id = t.young_person_id AND x.service_id = t.receiver_service_id
        AND x.category = 'basic' AND x.ended_at IS NULL AND x.valid @> app.today() AND NOT app.me() = ANY (x.excluded_user_ids)) $$;
  CREATE FUNCTION app.answer_transition(p_transition uuid, p_accept boolean, p_reason text, p_suggested date, p_version integer) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v transition; v_at timestamptz;
    BEGIN
      SELECT * INTO v FROM transition t WHERE t.id = p_transition AND t.receiver_service_id = app.my_service()
        AND (t.status = 'offered' OR (NOT p_accept AND t.status = 'accepted' AND t.young_person_id = ANY (app.my_people())))
        AND ${notBlocked('t.young_person_id')} FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.version <> p_version THEN RAISE EXCEPTION 'stale-version' USING ERRCODE = 'LG412'; END IF;
      PERFORM 1 FROM young_person y WHERE y.id = v.young_person_id FOR UPDATE;
      v_at := app.clock();
      UPDATE transition SET status = CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END, status_reason = nullif(p_reason, ''),
        suggested_on = p_suggested, answered_at = v_at, receiver_post_id = CASE WHEN p_accept THEN app.my_post() END,
        version = version + 1 WHERE id = p_transition;
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (v.young_person_id, v.owner_service_id, v.category, CASE WHEN p_accept THEN 'transition-accepted' ELSE 'transition-declined' END,
        jsonb_build_object('transitionId', v.id, 'kind', v.kind, 'reason', p_reason, 'suggestedOn', p_suggested), v_at, app.me(), app.my_post());
      IF p_accept THEN PERFORM app.stop_helping(v.young_person_id, app.my_post(), v_at); END IF;
      IF p_accept AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = v.young_person_id AND m.post_id = app.my_post()
          AND m.during @> v_at) THEN
        IF NOT EXISTS (SELECT 1 FROM sharing s WHERE s.young_person_id = v.young_person_id AND s.service_id = app.my_service()
            AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> app.today() AND NOT app.me() = ANY (s.excluded_user_ids)) THEN
          RAISE EXCEPTION 'no-basis' USING ERRCODE = 'LG409';
        END IF;
        INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
        VALUES (v.young_person_id, app.my_post(), app.my_service(), 'consent', tstzrange(v_at, NULL));
      END IF;
      RETURN v.young_person_id;
    END $$;`;

const signatures = [
  'known_person(text[])',
  'register(jsonb)',
  'my_invitations()',
  'answer_invitation(uuid, boolean, text)',
  'withdraw_invitation(uuid)',
  'leave_team(uuid, text)',
  'answer_baton_offer(uuid, boolean, text)',
  'withdraw_baton_offer(uuid)',
  'close_follow_up(uuid, text)',
  'my_offered_transitions()',
  'answer_transition(uuid, boolean, text, date, integer)',
];

/** Steps of the functions above, which have already asked whether the caller may. */
const innerSignatures = [
  'pass_baton(uuid, uuid)',
  'ask_to_join(uuid, uuid, text)',
  'tell_of_attempt(uuid, text)',
  'stop_everything(uuid, text, timestamptz)',
];

export class TeamVerbs1767000000006 implements MigrationInterface {
  name = 'TeamVerbs1767000000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(known + askToJoin + registering + invitations + baton + closing + handOver);
    for (const signature of signatures) await run.query(definer(signature));
    for (const signature of innerSignatures) await run.query(inner(signature));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
