/**
 * A new identity number of the same young person: a D-number became a birth number, a gender was changed, or nobody knew it before. The old one still
 * finds. A number that stands on another record is kept with an index that finds nothing, and the other's team is asked whether the two
 * are one. Whoever wrote it is told so only when the other is not shut to them (A01): else it looks as any other.
 */
export const numbers = `
  CREATE FUNCTION app.new_identity_number(p_young_person uuid, p_id uuid, p_indexes text[], p_bi_v integer, p_number text, p_gender text)
    RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_known uuid; v_other uuid;
    BEGIN
      IF p_young_person = ANY (app.my_blocked()) OR NOT EXISTS (SELECT FROM baton b WHERE b.young_person_id = p_young_person
          AND b.post_id = app.my_post() AND upper_inf(b.held)) THEN
        RAISE EXCEPTION 'only-the-holder' USING ERRCODE = 'LG409';
      END IF;
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      v_known := app.known_person(p_indexes);
      SELECT n.young_person_id INTO v_other FROM identity_number n WHERE n.blind_index = ANY (p_indexes);
      IF v_other = p_young_person OR v_known = p_young_person THEN RAISE EXCEPTION 'same-number' USING ERRCODE = 'LG409'; END IF;
      IF v_other IS NOT NULL THEN
        INSERT INTO merge_task (young_person_id, twin_id) VALUES (v_other, p_young_person) ON CONFLICT DO NOTHING;
        PERFORM app.tell_of_attempt(v_other, NULL);
      END IF;
      UPDATE identity_number SET valid = valid * daterange(NULL, app.today()) WHERE young_person_id = p_young_person AND upper_inf(valid);
      INSERT INTO identity_number (id, young_person_id, blind_index, bi_v, number, gender, valid)
      VALUES (p_id, p_young_person, CASE WHEN v_other IS NULL THEN p_indexes[1]
        ELSE encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex') END, p_bi_v, p_number, p_gender,
        daterange(app.today(), NULL));
      RETURN CASE WHEN v_known IS NULL THEN 'kept' ELSE 'on_another' END;
    END $$;`;
