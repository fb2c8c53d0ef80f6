import { myPost } from '../policies.ts';

/**
 * Who gives which role, as libs/domain/src/role-grant says: what needs two is only asked for here. Nobody gives anything to oneself, and
 * each of them needs somebody who was asked who they are just now.
 */
export const giving = `
  CREATE FUNCTION app.giving(p_role text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce((SELECT CASE
      WHEN p.role = 'system_admin' THEN CASE WHEN p_role IN ('system_admin', 'privacy_officer') THEN 'with-another' ELSE 'alone' END
      WHEN p.role = 'local_admin' AND p_role IN ('nav_counsellor', 'school_counsellor', 'bup_clinician', 'municipal_worker',
        'youth_coordinator', 'local_admin') THEN 'alone' END FROM ${myPost}), 'no') $$;
  CREATE FUNCTION app.require_fresh() RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NOT app.signed_in_freshly() THEN RAISE EXCEPTION 'fresh-sign-in-needed' USING ERRCODE = 'LG403'; END IF;
    END $$;
  CREATE FUNCTION app.place_user(p_user uuid, p_post jsonb) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_post uuid;
    BEGIN
      IF p_user = app.me() OR app.giving(p_post ->> 'role') <> 'alone' THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      PERFORM set_config('app.reason', coalesce(p_post ->> 'reason', ''), true);
      INSERT INTO post (user_id, service_id, role, title, valid)
      SELECT p_user, s.id, p_post ->> 'role', p_post ->> 'title', daterange((p_post ->> 'from')::date, (p_post ->> 'until')::date, '[]')
      FROM service s WHERE s.id = (p_post ->> 'serviceId')::uuid
        AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation()) RETURNING id INTO v_post;
      IF v_post IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN v_post;
    END $$;
  CREATE FUNCTION app.give_post(p_user uuid, p_post jsonb) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM app.require_fresh();
      IF NOT EXISTS (SELECT FROM app_user u WHERE u.id = p_user AND u.active AND u.id = ANY (app.my_administered())) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      RETURN app.place_user(p_user, p_post);
    END $$;
  CREATE FUNCTION app.make_user(p_user jsonb, p_post jsonb, p_import uuid) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_user uuid;
    BEGIN
      PERFORM app.require_fresh();
      IF p_post IS NULL AND NOT app.administers_all() THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF p_import IS NOT NULL AND NOT EXISTS (SELECT FROM user_import i WHERE i.id = p_import AND i.by_user_id = app.me() AND i.undone_at IS NULL) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      INSERT INTO app_user (username, name, kind, phone, email, name_index, surname_index, phone_index, import_id)
      VALUES (p_user ->> 'username', p_user ->> 'name', 'staff', p_user ->> 'phone', p_user ->> 'email', p_user ->> 'name_index',
        p_user ->> 'surname_index', p_user ->> 'phone_index', p_import) RETURNING id INTO v_user;
      IF p_post IS NOT NULL THEN PERFORM app.place_user(v_user, p_post); END IF;
      RETURN v_user;
    END $$;
  CREATE FUNCTION app.change_user(p_user uuid, p_version integer, p jsonb) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_version integer;
    BEGIN
      IF p_user <> ALL (app.my_administered()) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      UPDATE app_user SET name = p ->> 'name', email = p ->> 'email', phone = p ->> 'phone', name_index = p ->> 'name_index',
        surname_index = p ->> 'surname_index', phone_index = p ->> 'phone_index', version = version + 1
      WHERE id = p_user AND kind = 'staff' AND version = p_version RETURNING version INTO v_version;
      RETURN v_version;
    END $$;`;

/** The two roles that look after others need two: one asks, another answers, and neither is the one it is about. */
export const fourEyes = `
  CREATE FUNCTION app.propose_role(p_user uuid, p_post jsonb) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v role_proposal; v_alone boolean;
    BEGIN
      PERFORM app.require_fresh();
      IF app.giving(p_post ->> 'role') <> 'with-another' OR p_user <> ALL (app.my_administered()) THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      v_alone := p_post ->> 'role' = 'privacy_officer' AND NOT EXISTS (SELECT FROM post p JOIN app_user u ON u.id = p.user_id AND u.active
        WHERE p.role IN ('system_admin', 'privacy_officer') AND p.valid @> app.today() AND u.id NOT IN (app.me(), p_user));
      INSERT INTO role_proposal (user_id, service_id, role, title, valid, reason, asked_by_user_id, nobody_else)
      VALUES (p_user, (p_post ->> 'serviceId')::uuid, p_post ->> 'role', p_post ->> 'title',
        daterange((p_post ->> 'from')::date, (p_post ->> 'until')::date, '[]'), p_post ->> 'reason', app.me(), v_alone) RETURNING * INTO v;
      IF v_alone THEN PERFORM app.approve_role(v.id); END IF;
      RETURN v.id;
    END $$;
  CREATE FUNCTION app.approve_role(p_proposal uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v role_proposal;
    BEGIN
      UPDATE role_proposal SET answer = 'approved', answered_by_user_id = app.me(), answered_at = app.clock()
      WHERE id = p_proposal AND answer IS NULL RETURNING * INTO v;
      IF NOT FOUND THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
      PERFORM set_config('app.reason', v.reason, true);
      INSERT INTO post (user_id, service_id, role, title, valid) SELECT v.user_id, v.service_id, v.role, v.title, v.valid
      FROM app_user u WHERE u.id = v.user_id AND u.active;
      IF NOT FOUND THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
    END $$;
  CREATE FUNCTION app.answer_role(p_proposal uuid, p_answer text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v role_proposal;
    BEGIN
      PERFORM app.require_fresh();
      SELECT * INTO v FROM role_proposal WHERE id = p_proposal FOR UPDATE;
      IF v.id IS NULL OR NOT app.answers_for_roles() THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.user_id = app.me() OR (v.asked_by_user_id = app.me() AND p_answer <> 'withdrawn')
        OR (v.asked_by_user_id <> app.me() AND p_answer = 'withdrawn') THEN
        RAISE EXCEPTION 'needs-another' USING ERRCODE = 'LG409';
      END IF;
      IF p_answer = 'approved' THEN PERFORM app.approve_role(p_proposal); RETURN; END IF;
      UPDATE role_proposal SET answer = p_answer, answered_by_user_id = app.me(), answered_at = app.clock() WHERE id = p_proposal AND answer IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
    END $$;`;
