import { notBlocked } from '../policies.ts';

/**
 * Somebody leaves, today or on a later day. Today: access ends with the statement, sessions with it. Later: nothing happens before the
 * day has passed, and then by itself. A system administrator ends anybody's but the own; a local one in the own organisation.
 */
export const leavingOn = `
  CREATE FUNCTION app.end_post_on(p_post uuid, p_last date, p_reason text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM set_config('app.reason', p_reason, true);
      UPDATE post SET valid = CASE WHEN p_last <= app.today() THEN daterange(least(lower(post.valid), app.today() - 1), app.today())
        ELSE daterange(least(lower(post.valid), p_last), p_last, '[]') END
      FROM service s WHERE post.id = p_post AND s.id = post.service_id AND post.user_id <> app.me()
        AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation());
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF p_last <= app.today() THEN
        UPDATE session SET ended_at = app.clock(), ended_how = 'left' WHERE post_id = p_post AND ended_at IS NULL;
      END IF;
    END $$;
  CREATE FUNCTION app.close_account_on(p_user uuid, p_last date, p_reason text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF p_user <> ALL (app.my_administered()) OR (NOT app.administers_all() AND EXISTS (SELECT 1 FROM post p JOIN service s ON s.id = p.service_id
          WHERE p.user_id = p_user AND p.valid @> app.today() AND s.organisation_id <> app.my_administered_organisation())) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      PERFORM app.end_post_on(p.id, p_last, p_reason) FROM post p JOIN service s ON s.id = p.service_id
        WHERE p.user_id = p_user AND (upper_inf(p.valid) OR upper(p.valid) > app.today())
          AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation());
      IF p_last > app.today() THEN RETURN; END IF;
      PERFORM set_config('app.reason', p_reason, true);
      UPDATE app_user SET active = false WHERE id = p_user AND active;
      UPDATE session SET ended_at = app.clock(), ended_how = 'left' WHERE user_id = p_user AND ended_at IS NULL;
    END $$;`;

/** What somebody leaves behind, counted: no name, and nobody among them whom the asker may not know of (A01). */
export const leavesBehind = `
  CREATE FUNCTION app.leaves_behind(p_posts uuid[]) RETURNS TABLE (batons integer, teams integer, measures integer, invitations integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH own AS (SELECT p.id FROM post p JOIN service s ON s.id = p.service_id WHERE p.id = ANY (p_posts)
      AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation()))
    SELECT (SELECT count(*)::int FROM baton b WHERE b.post_id IN (SELECT id FROM own) AND upper_inf(b.held) AND ${notBlocked('b.young_person_id')}),
      (SELECT count(*)::int FROM team_member m WHERE m.post_id IN (SELECT id FROM own) AND upper_inf(m.during) AND ${notBlocked('m.young_person_id')}),
      (SELECT count(*)::int FROM measure x WHERE x.responsible_post_id IN (SELECT id FROM own) AND x.status NOT IN ('done', 'cancelled')
        AND ${notBlocked('x.young_person_id')}),
      (SELECT count(*)::int FROM invitation i WHERE i.post_id IN (SELECT id FROM own) AND i.answer IS NULL AND ${notBlocked('i.young_person_id')}) $$;`;

/** One undo while nobody of them has come in: the accounts close, the posts end, and the names to sign in with are free again. */
export const undoImport = `
  CREATE FUNCTION app.undo_import(p_import uuid, p_reason text) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_count integer;
    BEGIN
      UPDATE user_import SET undone_at = app.clock() WHERE id = p_import AND by_user_id = app.me() AND undone_at IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF EXISTS (SELECT FROM app_user u WHERE u.import_id = p_import AND (EXISTS (SELECT FROM session s WHERE s.user_id = u.id)
          OR EXISTS (SELECT FROM identity_link l WHERE l.user_id = u.id))) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      PERFORM set_config('app.reason', p_reason, true);
      UPDATE link_code c SET used_at = app.clock() FROM app_user u WHERE u.import_id = p_import AND c.user_id = u.id AND c.used_at IS NULL;
      UPDATE post SET valid = daterange(least(lower(post.valid), app.today() - 1), app.today())
      FROM app_user u WHERE u.id = post.user_id AND u.import_id = p_import;
      UPDATE app_user SET active = false, username = id::text WHERE import_id = p_import;
      GET DIAGNOSTICS v_count = ROW_COUNT;
      RETURN v_count;
    END $$;`;
