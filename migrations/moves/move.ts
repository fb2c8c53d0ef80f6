/**
 * A young person lives in another municipality: from which, to which, and until when what was before lasts. It is written by a
 * function alone, which changes the municipality and shortens what was consented to in the same moment.
 */
export const moveTable = `
  CREATE TABLE app.move (
    id uuid DEFAULT uuidv7() CONSTRAINT move_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT move_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT move_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT move_category CHECK (category = 'basic'),
    transition_id uuid NOT NULL CONSTRAINT move_transition REFERENCES app.transition (id),
    from_municipality_id uuid NOT NULL CONSTRAINT move_from REFERENCES app.municipality (id),
    to_municipality_id uuid NOT NULL CONSTRAINT move_to REFERENCES app.municipality (id),
    ends_on date NOT NULL,
    by_post_id uuid NOT NULL CONSTRAINT move_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    undone_by_post_id uuid CONSTRAINT move_undone_by REFERENCES app.post (id),
    undone_at timestamptz,
    CONSTRAINT move_elsewhere CHECK (from_municipality_id <> to_municipality_id),
    CONSTRAINT move_undone CHECK (num_nonnulls(undone_by_post_id, undone_at) IN (0, 2)));
  CREATE INDEX move_of ON app.move (young_person_id);
  CREATE INDEX move_ends ON app.move (ends_on) WHERE undone_at IS NULL;
  CREATE UNIQUE INDEX move_once ON app.move (transition_id) WHERE undone_at IS NULL;
  ALTER TABLE app.sharing ADD COLUMN valid_before_move daterange;`;

/** A service that serves municipalities, and none of them is the new one: what it had belongs to the old one. */
const leftBehind = `
  CREATE FUNCTION app.left_behind(p_service uuid, p_to uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM service_municipality s WHERE s.service_id = p_service)
      AND NOT EXISTS (SELECT FROM service_municipality s WHERE s.service_id = p_service AND s.municipality_id = p_to) $$;
  REVOKE ALL ON FUNCTION app.left_behind(uuid, uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.left_behind(uuid, uuid) TO app_rw, app_definer;`;

/** The receiver of a move who is on the team; anything else is not found. */
const theirs = `
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person AND y.id = ANY (app.my_people()) FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      SELECT * INTO v FROM transition t WHERE t.id = p_transition AND t.young_person_id = p_young_person
        AND t.kind = 'new_municipality' AND t.receiver_service_id = app.my_service();
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF app.is_restricted(p_young_person) THEN RAISE EXCEPTION 'restricted' USING ERRCODE = 'LG409'; END IF;`;

const verbs = `
  CREATE FUNCTION app.register_move(p_young_person uuid, p_transition uuid, p_municipality uuid, p_ends_on date) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v transition;
    BEGIN${theirs}
      IF v.status <> 'met' OR NOT EXISTS (SELECT FROM service_municipality s WHERE s.service_id = v.receiver_service_id AND s.municipality_id = p_municipality) THEN
        RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409';
      END IF;
      IF EXISTS (SELECT FROM move_dispute d WHERE d.transition_id = v.id AND d.settled_on IS NULL) THEN
        RAISE EXCEPTION 'municipalities-disagree' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO move (young_person_id, owner_service_id, transition_id, from_municipality_id, to_municipality_id, ends_on, by_post_id)
      SELECT y.id, app.my_service(), v.id, y.municipality_id, p_municipality, p_ends_on, app.my_post() FROM young_person y WHERE y.id = p_young_person;
      UPDATE young_person SET municipality_id = p_municipality, version = version + 1 WHERE id = p_young_person;
      UPDATE sharing SET valid_before_move = valid, valid = daterange(lower(valid), p_ends_on + 1)
      WHERE young_person_id = p_young_person AND consent_id IS NOT NULL AND ended_at IS NULL
        AND lower(valid) <= p_ends_on AND upper(valid) > p_ends_on + 1 AND app.left_behind(service_id, p_municipality);
    END $$;
  CREATE FUNCTION app.undo_move(p_young_person uuid, p_transition uuid) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v transition; v_move move;
    BEGIN${theirs}
      UPDATE move SET undone_at = app.clock(), undone_by_post_id = app.my_post()
      WHERE transition_id = v.id AND undone_at IS NULL AND ends_on >= app.today() RETURNING * INTO v_move;
      IF NOT FOUND THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      UPDATE young_person SET municipality_id = v_move.from_municipality_id, version = version + 1
      WHERE id = p_young_person AND municipality_id = v_move.to_municipality_id;
      UPDATE sharing SET valid = valid_before_move, valid_before_move = NULL
      WHERE young_person_id = p_young_person AND valid_before_move IS NOT NULL AND ended_at IS NULL;
    END $$;`;

/**
 * Each night: the places on the team that are over. Whoever holds the baton keeps it until somebody else has it; a service that
 * something is shared with still, by a new consent or by law, stays.
 */
const ending = `
  CREATE FUNCTION app.end_after_moves() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_one record; v_at timestamptz := app.clock(); v_ended integer := 0;
    BEGIN
      FOR v_one IN
        SELECT m.id, m.young_person_id, m.post_id, m.service_id, m.referral_id FROM move v
          JOIN follow_up f ON f.young_person_id = v.young_person_id AND upper_inf(f.during)
          JOIN team_member m ON m.young_person_id = v.young_person_id AND m.during @> v_at AND lower(m.during) <= v.at
        WHERE v.undone_at IS NULL AND v.ends_on < app.today() AND app.left_behind(m.service_id, v.to_municipality_id)
          AND NOT EXISTS (SELECT FROM move n WHERE n.young_person_id = v.young_person_id AND n.undone_at IS NULL AND (n.at, n.id) > (v.at, v.id))
          AND NOT EXISTS (SELECT FROM baton b WHERE b.young_person_id = v.young_person_id AND b.post_id = m.post_id AND upper_inf(b.held))
          AND NOT EXISTS (SELECT FROM sharing s WHERE s.young_person_id = v.young_person_id AND s.service_id = m.service_id
            AND s.ended_at IS NULL AND s.valid @> app.today())
        ORDER BY m.id
      LOOP
        IF v_one.referral_id IS NOT NULL THEN PERFORM app.stop_helping(v_one.young_person_id, v_one.post_id, v_at);
        ELSE UPDATE team_member SET during = tstzrange(lower(during), v_at), end_reason = 'moved' WHERE id = v_one.id; END IF;
        INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at)
        VALUES (v_one.young_person_id, v_one.service_id, 'basic', 'member-left-by-move', jsonb_build_object('postId', v_one.post_id), v_at);
        INSERT INTO access_log (young_person_id, action, categories, allowed, basis, row_count, request_id)
        VALUES (v_one.young_person_id, 'team.leave', ARRAY['basic'], true, 'calendar', 1, 'job:end-after-moves');
        v_ended := v_ended + 1;
      END LOOP;
      RETURN v_ended;
    END $$;`;

export const moveVerbs = leftBehind + verbs + ending;
