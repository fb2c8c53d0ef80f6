/**
 * Membership and the baton move only here: registration, an accepted invitation, an accepted baton, an accepted
 * hand-over, leaving and closing. The application has no right to write these tables by itself, so nobody can
 * put anybody (not even the own post) on a team in another way.
 */
export const registering = `
  CREATE OR REPLACE FUNCTION app.register(p jsonb) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE
      v_post uuid := app.my_post(); v_service uuid := app.my_service(); v_at timestamptz := app.clock(); v_person uuid; v_holder uuid;
      v_hidden uuid;
    BEGIN
      IF v_post IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF p->>'protection' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM clearance c WHERE c.user_id = app.me() AND c.level = p->>'protection'
          AND c.ended_at IS NULL AND c.valid @> app.today()) THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      IF p->>'number' IS NOT NULL THEN
        v_person := app.known_person(ARRAY(SELECT jsonb_array_elements_text(p->'blind_indexes')));
        IF v_person IS NULL THEN
          SELECT n.young_person_id INTO v_hidden FROM identity_number n
          WHERE n.blind_index = ANY (ARRAY(SELECT jsonb_array_elements_text(p->'blind_indexes')));
        END IF;
      END IF;
      IF v_person IS NOT NULL THEN
        SELECT b.post_id INTO v_holder FROM baton b WHERE b.young_person_id = v_person AND upper_inf(b.held);
        IF v_holder IS NOT NULL THEN
          PERFORM app.ask_to_join(v_person, (p->>'request_id')::uuid, p->>'request_reason');
          IF p->>'protection' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM protection x WHERE x.young_person_id = v_person
              AND x.level = p->>'protection' AND upper_inf(x.during)) THEN
            PERFORM app.protect(v_person, p->>'protection', p->>'reason');
          END IF;
          RETURN NULL;
        END IF;
        IF (SELECT f.closed_reason = 'dead' FROM follow_up f WHERE f.young_person_id = v_person ORDER BY lower(f.during) DESC LIMIT 1) THEN
          RAISE EXCEPTION 'closed-for-good' USING ERRCODE = 'LG409';
        END IF;
      ELSE
        INSERT INTO young_person (id, surname_index, municipality_id, given_name, family_name, birth_date, language, needs_interpreter)
        VALUES ((p->>'id')::uuid, p->>'surname_index', (p->>'municipality_id')::uuid, p->>'given_name', p->>'family_name', (p->>'birth_date')::date,
          coalesce(p->>'language', 'nb'), coalesce((p->>'needs_interpreter')::boolean, false))
        RETURNING id INTO v_person;
        IF v_hidden IS NOT NULL THEN
          INSERT INTO merge_task (young_person_id, twin_id) VALUES (v_hidden, v_person);
          PERFORM app.tell_of_attempt(v_hidden, p->>'reason');
        ELSIF p->>'number' IS NOT NULL THEN
          INSERT INTO identity_number (id, young_person_id, blind_index, bi_v, number, gender)
          VALUES ((p->>'number_id')::uuid, v_person, p->'blind_indexes'->>0, (p->>'bi_v')::integer, p->>'number',
            coalesce(p->>'gender', 'unstated'));
        END IF;
      END IF;
      IF p->>'protection' IS NOT NULL THEN PERFORM app.protect(v_person, p->>'protection', p->>'reason'); END IF;
      INSERT INTO follow_up (young_person_id, status, during, registered_by_post_id, registered_service_id, decide_by)
      VALUES (v_person, 'registered', tstzrange(v_at, NULL), v_post, v_service, (p->>'decide_by')::date);
      INSERT INTO baton (young_person_id, service_id, post_id, held) VALUES (v_person, v_service, v_post, tstzrange(v_at, NULL));
      INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
      VALUES (v_person, v_post, v_service, 'own_service', tstzrange(v_at, NULL));
      INSERT INTO concern (id, young_person_id, owner_service_id, level, reason, young_person_told, young_person_told_note, guardians_told,
        guardians_told_note, at, by_post_id)
      VALUES ((p->>'concern_id')::uuid, v_person, v_service, (p->>'level')::smallint, p->>'reason', (p->>'young_person_told')::boolean, p->>'young_person_told_note',
        (p->>'guardians_told')::boolean, p->>'guardians_told_note', v_at, v_post);
      RETURN v_person;
    END $$;`;
