/**
 * Whom nobody else can let in: the first administrator, with the municipality, the organisation and the place to work in. Only in
 * a database where nobody works yet. Asked again before anybody has ever been linked to a sign-in, it gives the same one a new
 * code, and the earlier is over; after that, never.
 */
export const firstAdministrator = `
  GRANT INSERT ON app.municipality, app.organisation, app.service, app.service_municipality, app.app_user, app.post, app.link_code
    TO app_definer;
  CREATE FUNCTION app.first_administrator(p jsonb, p_code bytea) RETURNS TABLE (username text, until timestamptz, made boolean)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_municipality uuid; v_organisation uuid; v_service uuid; v_user uuid; v_made boolean := false;
    BEGIN
      PERFORM pg_advisory_xact_lock(4103, hashtext('first-administrator'));
      IF EXISTS (SELECT FROM identity_link) OR EXISTS (SELECT FROM credential) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      SELECT a.user_id INTO v_user FROM post a WHERE a.role = 'system_admin' ORDER BY a.id LIMIT 1;
      IF v_user IS NULL THEN
        v_made := true;
        INSERT INTO municipality (number, name, county, child_welfare_phone)
        VALUES (p ->> 'number', p ->> 'municipality', p ->> 'county', p ->> 'childWelfarePhone') RETURNING id INTO v_municipality;
        INSERT INTO organisation (name, kind) VALUES (p ->> 'organisation', 'municipality') RETURNING id INTO v_organisation;
        INSERT INTO service (organisation_id, name, kind) VALUES (v_organisation, p ->> 'service', 'coordination') RETURNING id INTO v_service;
        INSERT INTO service_municipality (service_id, municipality_id) VALUES (v_service, v_municipality);
        INSERT INTO app_user (username, name, kind) VALUES (p ->> 'username', p ->> 'name', 'staff') RETURNING id INTO v_user;
        INSERT INTO post (user_id, service_id, role, title) VALUES (v_user, v_service, 'system_admin', 'Systemansvarlig');
      END IF;
      UPDATE link_code c SET used_at = app.clock() WHERE c.user_id = v_user AND c.used_at IS NULL;
      RETURN QUERY WITH code AS (
          INSERT INTO link_code (user_id, digest, made_by_user_id) VALUES (v_user, p_code, v_user) RETURNING expires_at)
        SELECT u.username, code.expires_at, v_made FROM code, app_user u WHERE u.id = v_user;
    END $$;`;
