import { notBlocked, staffSeesCase } from '../policies.ts';

/**
 * Somebody on the team, asked just now who they are, hands the young person or a guardian a code. Whoever has no user yet gets one,
 * which can do nothing before the code and a verified sign-in have met. A new code ends the earlier.
 */
export const codesForTheYoung = `
  ALTER TABLE app.identity_link ADD COLUMN end_reason text CONSTRAINT identity_link_end_reason CHECK (length(end_reason) BETWEEN 1 AND 2000);
  GRANT UPDATE (end_reason) ON app.identity_link TO app_rw;
  CREATE FUNCTION app.invite_own(p_young_person uuid, p_guardian uuid, p_user uuid, p_name text, p_code bytea) RETURNS timestamptz
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_user uuid; v_until timestamptz;
    BEGIN
      IF NOT app.signed_in_freshly() OR NOT EXISTS (SELECT FROM (SELECT p_young_person AS young_person_id) y
          WHERE ${staffSeesCase('y')} AND ${notBlocked('y.young_person_id')}) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      IF p_guardian IS NULL THEN
        SELECT u.id INTO v_user FROM app_user u WHERE u.young_person_id = p_young_person;
      ELSE
        SELECT g.user_id INTO v_user FROM guardian g
        WHERE g.id = p_guardian AND g.young_person_id = p_young_person AND g.valid @> app.today() FOR UPDATE;
        IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      END IF;
      IF v_user IS NULL THEN
        INSERT INTO app_user (id, username, name, kind, young_person_id)
        VALUES (p_user, p_user::text, p_name, CASE WHEN p_guardian IS NULL THEN 'young_person' ELSE 'guardian' END,
          CASE WHEN p_guardian IS NULL THEN p_young_person END) RETURNING id INTO v_user;
        UPDATE guardian SET user_id = v_user WHERE id = p_guardian;
      END IF;
      UPDATE link_code c SET used_at = app.clock() WHERE c.user_id = v_user AND c.used_at IS NULL;
      INSERT INTO link_code (user_id, digest, made_by_user_id) VALUES (v_user, p_code, app.me()) RETURNING expires_at INTO v_until;
      RETURN v_until;
    END $$;`;
