import { myPost } from '../policies.ts';

const notFound = `RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'`;

/**
 * Anybody on the team may raise the protection, cleared or not: it is never wrong to hide. But never so that nobody is left: somebody on
 * the team, or a youth coordinator of the municipality, must be cleared for it. Ending it needs the sight that clearance gives.
 */
export const protecting = `
  CREATE FUNCTION app.protect(p_young_person uuid, p_level text, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_at timestamptz;
    BEGIN
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      SELECT greatest(app.clock(), max(lower(during)) + interval '1 millisecond', max(upper(during))) INTO v_at FROM protection
      WHERE young_person_id = p_young_person;
      UPDATE guardian_opening SET ended_at = v_at, ended_by_user_id = app.me() WHERE young_person_id = p_young_person AND ended_at IS NULL;
      UPDATE protection SET during = tstzrange(lower(during), v_at), ended_by_user_id = app.me(), ended_reason = p_reason
      WHERE young_person_id = p_young_person AND upper_inf(during)
        AND (level = p_level OR (p_level <> 'shielded' AND level <> 'shielded'));
      INSERT INTO protection (young_person_id, level, during, reason, set_by_user_id)
      VALUES (p_young_person, p_level, tstzrange(v_at, NULL), p_reason, app.me());
    END $$;
  CREATE FUNCTION app.set_protection(p_young_person uuid, p_level text, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NOT coalesce(p_young_person = ANY (app.my_people()), false) THEN ${notFound}; END IF;
      IF NOT EXISTS (SELECT 1 FROM app.protection_team(p_young_person) t WHERE t.cleared_for @> ARRAY[p_level]) THEN
        RAISE EXCEPTION 'nobody-cleared' USING ERRCODE = 'LG409';
      END IF;
      PERFORM app.protect(p_young_person, p_level, p_reason);
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (p_young_person, app.my_service(), 'basic', 'protection-set', jsonb_build_object('level', p_level, 'reason', p_reason),
        app.clock(), app.me(), app.my_post());
    END $$;
  CREATE FUNCTION app.end_protection(p_protection uuid, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v protection;
    BEGIN
      UPDATE protection SET during = tstzrange(lower(during), greatest(app.clock(), lower(during) + interval '1 millisecond')),
        ended_by_user_id = app.me(), ended_reason = p_reason
      WHERE id = p_protection AND upper_inf(during) AND young_person_id = ANY (app.my_people()) RETURNING * INTO v;
      IF v.id IS NULL THEN ${notFound}; END IF;
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (v.young_person_id, app.my_service(), 'basic', 'protection-ended', jsonb_build_object('level', v.level, 'reason', p_reason),
        app.clock(), app.me(), app.my_post());
    END $$;
  CREATE FUNCTION app.protection_team(p_young_person uuid) RETURNS TABLE (user_id uuid, name text, service_name text, on_the_team boolean, cleared_for text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT u.id, u.name, min(s.name), bool_or(there.on_the_team), coalesce((SELECT array_agg(c.level ORDER BY c.level) FROM clearance c
      WHERE c.user_id = u.id AND c.ended_at IS NULL AND c.valid @> app.today()), '{}')
    FROM (SELECT m.post_id, true AS on_the_team FROM team_member m WHERE m.young_person_id = p_young_person AND upper_inf(m.during)
        UNION ALL SELECT p.id, false FROM post p JOIN service_municipality sm ON sm.service_id = p.service_id
          JOIN young_person y ON y.municipality_id = sm.municipality_id AND y.id = p_young_person
        WHERE p.role = 'youth_coordinator') there
      JOIN post p ON p.id = there.post_id AND p.valid @> app.today() JOIN app_user u ON u.id = p.user_id AND u.active
      JOIN service s ON s.id = p.service_id
    WHERE p_young_person = ANY (app.my_people()) GROUP BY u.id, u.name $$;`;

/** Clearance is given by the privacy officer of the organisation where somebody works, for at most a year, never to oneself. */
export const clearing = `
  CREATE FUNCTION app.officer_for() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(DISTINCT o.user_id), '{}') FROM ${myPost}
      JOIN service mine ON mine.id = p.service_id AND p.role = 'privacy_officer'
      JOIN service same ON same.organisation_id = mine.organisation_id
      JOIN post o ON o.service_id = same.id AND o.valid @> (SELECT app.today()) AND o.user_id <> u.id $$;
  CREATE FUNCTION app.grant_clearance(p_user uuid, p_level text, p_until date, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_id uuid;
    BEGIN
      IF NOT coalesce(p_user = ANY (app.officer_for()), false) THEN ${notFound}; END IF;
      INSERT INTO clearance (user_id, level, valid, reason, granted_by_user_id)
      VALUES (p_user, p_level, daterange(app.today(), p_until + 1), p_reason, app.me()) RETURNING id INTO v_id;
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.end_clearance(p_clearance uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE clearance SET ended_at = app.clock(), ended_by_user_id = app.me()
      WHERE id = p_clearance AND ended_at IS NULL AND user_id = ANY (app.officer_for());
      IF NOT FOUND THEN ${notFound}; END IF;
    END $$;`;

/** Everybody declares for themselves. Nothing in the answer says whether the number belongs to somebody in Laget. */
export const relating = `
  CREATE FUNCTION app.declare_relation(p_kind text, p_index text, p_young_person uuid, p_note text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF app.my_post() IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF p_young_person IS NOT NULL AND NOT coalesce(p_young_person = ANY (app.my_people()), false) THEN ${notFound}; END IF;
      INSERT INTO staff_relation (user_id, kind, blind_index, young_person_id, note)
      VALUES (app.me(), p_kind, p_index, p_young_person, p_note) ON CONFLICT DO NOTHING;
    END $$;
  CREATE FUNCTION app.my_relations() RETURNS TABLE (id uuid, kind text, about_a_case boolean, note text, declared_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT r.id, r.kind, r.blind_index IS NULL, r.note, r.declared_at FROM staff_relation r WHERE r.user_id = app.me() ORDER BY r.id $$;`;

/** A number that was declared is found the moment it is in Laget, whichever of the two comes first, and stays found when the number is changed. */
export const found = `
  CREATE FUNCTION app.find_relation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NEW.young_person_id IS NULL THEN
        NEW.young_person_id := (SELECT n.young_person_id FROM identity_number n WHERE n.blind_index = NEW.blind_index);
      END IF;
      RETURN NEW;
    END $$;
  CREATE FUNCTION app.find_relations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE staff_relation SET young_person_id = NEW.young_person_id WHERE blind_index = NEW.blind_index AND young_person_id IS NULL;
      RETURN NULL;
    END $$;
  ALTER FUNCTION app.find_relation() OWNER TO app_definer;
  ALTER FUNCTION app.find_relations() OWNER TO app_definer;
  CREATE TRIGGER staff_relation_found BEFORE INSERT ON app.staff_relation FOR EACH ROW EXECUTE FUNCTION app.find_relation();
  CREATE TRIGGER identity_number_finds_relations AFTER INSERT ON app.identity_number FOR EACH ROW EXECUTE FUNCTION app.find_relations();`;

/** A guardian of a protected child is let in by two, one after the other; either of them, or anybody on the team, ends it (A04). */
export const opening = `
  CREATE FUNCTION app.ask_to_open_guardian(p_young_person uuid, p_guardian uuid, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_id uuid;
    BEGIN
      INSERT INTO guardian_opening (young_person_id, guardian_id, reason, asked_by_user_id)
      SELECT g.young_person_id, g.id, p_reason, app.me() FROM guardian g WHERE g.id = p_guardian AND g.young_person_id = p_young_person
        AND g.young_person_id = ANY (app.my_people()) RETURNING id INTO v_id;
      IF v_id IS NULL THEN ${notFound}; END IF;
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.confirm_guardian_opening(p_opening uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v guardian_opening;
    BEGIN
      SELECT * INTO v FROM guardian_opening o WHERE o.id = p_opening AND o.young_person_id = ANY (app.my_people()) AND o.ended_at IS NULL
        AND o.confirmed_at IS NULL FOR UPDATE;
      IF v.id IS NULL THEN ${notFound}; END IF;
      IF v.asked_by_user_id = app.me() THEN RAISE EXCEPTION 'needs-another' USING ERRCODE = 'LG409'; END IF;
      UPDATE guardian_opening SET confirmed_at = app.clock(), confirmed_by_user_id = app.me() WHERE id = v.id;
    END $$;
  CREATE FUNCTION app.end_guardian_opening(p_opening uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE guardian_opening SET ended_at = app.clock(), ended_by_user_id = app.me()
      WHERE id = p_opening AND ended_at IS NULL AND young_person_id = ANY (app.my_people());
      IF NOT FOUND THEN ${notFound}; END IF;
    END $$;`;
