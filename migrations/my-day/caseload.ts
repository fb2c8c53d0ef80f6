import { notBlocked } from '../policies.ts';

/** One young person of a caseload that is offered to a colleague: nothing moves before the answer. */
export const caseloadTable = `
  CREATE TABLE app.caseload_offer (
    id uuid DEFAULT uuidv7() CONSTRAINT caseload_offer_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT caseload_offer_young_person REFERENCES app.young_person (id),
    from_post_id uuid NOT NULL CONSTRAINT caseload_offer_from REFERENCES app.post (id),
    to_post_id uuid NOT NULL CONSTRAINT caseload_offer_to REFERENCES app.post (id),
    reason text NOT NULL CONSTRAINT caseload_offer_reason CHECK (reason <> ''),
    note text NOT NULL DEFAULT '',
    offered_at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT caseload_offer_answer CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    answer_reason text,
    CONSTRAINT caseload_offer_to_another CHECK (from_post_id <> to_post_id),
    CONSTRAINT caseload_offer_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT caseload_offer_declined_has_reason CHECK (answer <> 'declined' OR answer_reason <> ''));
  CREATE INDEX caseload_offer_of ON app.caseload_offer (young_person_id);
  CREATE INDEX caseload_offer_to_post ON app.caseload_offer (to_post_id) WHERE answer IS NULL;
  CREATE UNIQUE INDEX caseload_offer_one_open ON app.caseload_offer (young_person_id, from_post_id) WHERE answer IS NULL;`;

/**
 * Answered for one young person in one transaction: the colleague's place, the baton if it was held, the open measures and the
 * hand-overs under way pass together, and the place of the one who gives ends. What is refused stays.
 */
export const caseloadVerbs = `
  CREATE FUNCTION app.my_caseload_offers() RETURNS TABLE (id uuid, young_person_id uuid, given_name text, family_name text, from_name text,
      from_service text, reason text, note text, holds boolean, offered_at timestamptz,
      offerer_is_member boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT o.id, y.id, y.given_name, y.family_name, u.name, s.name, o.reason, o.note, EXISTS (SELECT 1 FROM baton b
        WHERE b.young_person_id = y.id AND b.post_id = o.from_post_id AND upper_inf(b.held)), o.offered_at, EXISTS (
        SELECT 1 FROM team_member m WHERE m.young_person_id = y.id AND m.post_id = o.from_post_id AND upper_inf(m.during))
    FROM caseload_offer o JOIN young_person y ON y.id = o.young_person_id JOIN post p ON p.id = o.from_post_id
      JOIN app_user u ON u.id = p.user_id JOIN service s ON s.id = p.service_id
    WHERE o.to_post_id = app.my_post() AND o.answer IS NULL AND p.service_id = app.my_service() AND ${notBlocked('y.id')} $$;
  CREATE FUNCTION app.answer_caseload_offer(p_offer uuid, p_accept boolean, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v caseload_offer; v_at timestamptz; v_basis text;
    BEGIN
      SELECT o.* INTO v FROM caseload_offer o JOIN post p ON p.id = o.from_post_id WHERE o.id = p_offer AND o.to_post_id = app.my_post()
        AND p.service_id = app.my_service() AND ${notBlocked('o.young_person_id')};
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      PERFORM 1 FROM young_person y WHERE y.id = v.young_person_id FOR UPDATE;
      v_at := app.clock();
      UPDATE caseload_offer SET answer = CASE WHEN p_accept THEN 'accepted' ELSE 'declined' END, answered_at = v_at, answer_reason = p_reason
      WHERE id = p_offer AND answer IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409'; END IF;
      IF p_accept THEN
        SELECT m.basis INTO v_basis FROM team_member m WHERE m.young_person_id = v.young_person_id AND m.post_id = v.from_post_id AND upper_inf(m.during);
        IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
        UPDATE team_member SET during = tstzrange(lower(during), greatest(v_at, lower(during) + interval '1 millisecond'))
        WHERE young_person_id = v.young_person_id AND post_id = app.my_post() AND absence_id IS NOT NULL AND upper(during) > v_at;
        IF NOT EXISTS (SELECT 1 FROM team_member m WHERE m.young_person_id = v.young_person_id AND m.post_id = app.my_post() AND upper_inf(m.during)) THEN
          INSERT INTO team_member (young_person_id, post_id, service_id, basis, during)
          VALUES (v.young_person_id, app.my_post(), app.my_service(), v_basis, tstzrange(v_at + interval '1 millisecond', NULL));
        END IF;
        IF EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = v.young_person_id AND b.post_id = v.from_post_id AND upper_inf(b.held)) THEN
          UPDATE baton_offer SET answer = 'withdrawn', answered_at = v_at WHERE young_person_id = v.young_person_id AND answer IS NULL;
          PERFORM app.pass_baton(v.young_person_id, app.my_post());
        END IF;
        UPDATE measure SET responsible_post_id = app.my_post(), version = version + 1 WHERE young_person_id = v.young_person_id
          AND responsible_post_id = v.from_post_id AND status IN ('proposed', 'agreed', 'ongoing');
        UPDATE transition SET sender_post_id = app.my_post(), version = version + 1 WHERE young_person_id = v.young_person_id
          AND sender_post_id = v.from_post_id AND status IN ('planned', 'offered', 'accepted', 'declined');
        UPDATE team_member SET during = tstzrange(lower(during), greatest(v_at, lower(during) + interval '1 millisecond'))
        WHERE young_person_id = v.young_person_id AND post_id = v.from_post_id AND upper_inf(during);
      END IF;
      INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
      VALUES (v.young_person_id, app.my_service(), 'basic', CASE WHEN p_accept THEN 'caseload-accepted' ELSE 'caseload-declined' END,
        jsonb_build_object('offerId', v.id, 'fromPostId', v.from_post_id), v_at, app.me(), app.my_post());
      RETURN v.young_person_id;
    END $$;
  CREATE FUNCTION app.withdraw_caseload_offer(p_offer uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid;
    BEGIN
      UPDATE caseload_offer SET answer = 'withdrawn', answered_at = app.clock() WHERE id = p_offer AND from_post_id = app.my_post()
        AND answer IS NULL AND ${notBlocked('young_person_id')} RETURNING young_person_id INTO v_person;
      IF v_person IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN v_person;
    END $$;`;
