import { notBlocked } from '../policies.ts';

/** Who stands in has said yes; a membership of that time says for whom, ends by itself, and is told at the return. */
export const standInColumns = `
  ALTER TABLE app.absence ADD COLUMN stand_in_answer text CONSTRAINT absence_stand_in_answer CHECK (stand_in_answer IN ('accepted', 'declined')),
    ADD COLUMN stand_in_answered_at timestamptz,
    ADD COLUMN returned_at timestamptz,
    ADD CONSTRAINT absence_answered CHECK ((stand_in_answer IS NULL) = (stand_in_answered_at IS NULL)),
    ADD CONSTRAINT absence_answered_by_stand_in CHECK (stand_in_answer IS NULL OR stand_in_post_id IS NOT NULL);
  ALTER TABLE app.team_member ADD COLUMN absence_id uuid CONSTRAINT team_member_absence REFERENCES app.absence (id),
    ADD COLUMN told_at timestamptz,
    ADD CONSTRAINT team_member_stand_in_ends CHECK (absence_id IS NULL OR NOT upper_inf(during));
  CREATE INDEX absence_asked ON app.absence (stand_in_post_id);
  CREATE INDEX team_member_standing_in ON app.team_member (post_id, young_person_id) WHERE absence_id IS NOT NULL;
  CREATE INDEX team_member_of_absence ON app.team_member (absence_id) WHERE absence_id IS NOT NULL;`;

/**
 * The stand-in's own membership of every young person that the one who is away follows up, for the days alone. Whom the stand-in
 * can never see is left out, and whoever is on the team already stays what they are.
 */
export const standInVerbs = `
  CREATE FUNCTION app.answer_stand_in(p_absence uuid, p_accept boolean) RETURNS uuid[] LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v absence; v_at timestamptz := app.clock(); v_people uuid[] := '{}';
    BEGIN
      SELECT * INTO v FROM absence a WHERE a.id = p_absence AND a.stand_in_post_id = app.my_post() FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.stand_in_answer IS NOT NULL THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
      IF upper(v.during) <= app.today() OR (SELECT p.service_id FROM post p WHERE p.id = v.post_id) <> app.my_service() THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      UPDATE absence SET stand_in_answer = CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END, stand_in_answered_at = v_at WHERE id = p_absence;
      IF p_accept THEN
        WITH added AS (INSERT INTO team_member (young_person_id, post_id, service_id, basis, during, absence_id)
          SELECT m.young_person_id, app.my_post(), app.my_service(), m.basis, tstzrange(
            greatest(v_at, lower(v.during)::timestamp AT TIME ZONE 'Europe/Oslo'), upper(v.during)::timestamp AT TIME ZONE 'Europe/Oslo'), v.id
          FROM team_member m WHERE m.post_id = v.post_id AND upper_inf(m.during) AND ${notBlocked('m.young_person_id')}
            AND NOT EXISTS (SELECT 1 FROM team_member o WHERE o.young_person_id = m.young_person_id AND o.post_id = app.my_post()
              AND o.during && tstzrange(v_at, NULL))
          RETURNING young_person_id)
        SELECT coalesce(array_agg(young_person_id ORDER BY young_person_id), '{}') INTO v_people FROM added;
        INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
        SELECT one, app.my_service(), 'basic', 'stand-in-began', jsonb_build_object('absenceId', v.id, 'forPostId', v.post_id), v_at, app.me(),
          app.my_post() FROM unnest(v_people) AS one;
      END IF;
      RETURN v_people;
    END $$;
  CREATE FUNCTION app.come_back(p_absence uuid) RETURNS uuid[] LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v absence; v_people uuid[];
    BEGIN
      SELECT * INTO v FROM absence a WHERE a.id = p_absence AND a.post_id = app.my_post() FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      UPDATE absence SET during = daterange(lower(during), greatest(app.today(), lower(during) + 1)), returned_at = app.clock() WHERE id = p_absence;
      WITH ended AS (UPDATE team_member SET during = tstzrange(lower(during), greatest(app.clock(), lower(during) + interval '1 millisecond'))
        WHERE absence_id = p_absence AND upper(during) > app.clock() RETURNING young_person_id)
      SELECT coalesce(array_agg(young_person_id ORDER BY young_person_id), '{}') INTO v_people FROM ended;
      RETURN v_people;
    END $$;
  CREATE FUNCTION app.stand_in_told(p_young_person uuid, p_member uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE team_member m SET told_at = app.clock() FROM absence a WHERE m.id = p_member AND m.young_person_id = p_young_person
        AND a.id = m.absence_id AND a.post_id = app.my_post() AND m.young_person_id = ANY (app.my_people());
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
    END $$;`;
