import { myPost, notBlocked } from '../policies.ts';

const notFound = `RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'`;
const conflict = `RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'`;

/**
 * One way in: whoever sends reads what was sent, and of the processing the three words of `my_report_feedback`. Only a child welfare
 * service receives, and about somebody protected only one where somebody is cleared for that.
 */
const sending = `
  CREATE FUNCTION app.my_child_welfare() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT sv.id FROM ${myPost} AND p.role = 'municipal_worker' JOIN service sv ON sv.id = p.service_id AND sv.kind = 'child_welfare' $$;
  CREATE FUNCTION app.cleared_in(p_service uuid, p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT NOT EXISTS (SELECT FROM protection x WHERE x.young_person_id = p_young_person AND upper_inf(x.during)
        AND p_young_person = ANY (app.my_people()))
      OR EXISTS (SELECT FROM post p JOIN app_user u ON u.id = p.user_id AND u.active
        WHERE p.service_id = p_service AND p.role = 'municipal_worker' AND p.valid @> app.today()
          AND p_young_person <> ALL (app.blocked_for(u.id))) $$;
  CREATE FUNCTION app.send_report(p jsonb) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid := (p->>'young_person_id')::uuid; v_receiver uuid := (p->>'receiver_service_id')::uuid;
    BEGIN
      IF app.my_post() IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF v_person IS NOT NULL AND NOT coalesce(v_person = ANY (app.my_people()), false) THEN ${notFound}; END IF;
      IF NOT EXISTS (SELECT FROM service WHERE id = v_receiver AND kind = 'child_welfare')
        OR (v_person IS NOT NULL AND NOT app.cleared_in(v_receiver, v_person)) THEN ${conflict}; END IF;
      INSERT INTO child_welfare_report (id, young_person_id, receiver_service_id, written_by_user_id, written_by_post_id, about_name,
        about_birth_date, about_where, text, told_from, delay_reason, delayed_by_post_id)
      VALUES ((p->>'id')::uuid, v_person, v_receiver, app.me(), app.my_post(), p->>'about_name', p->>'about_birth_date',
        p->>'about_where', p->>'text', (p->>'told_from')::date, p->>'delay_reason',
        CASE WHEN p->>'told_from' IS NOT NULL THEN app.my_post() END);
    END $$;
  CREATE FUNCTION app.my_report_feedback() RETURNS TABLE (report_id uuid, received_at timestamptz, decision text, decided_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT c.report_id, c.received_at, c.decision, c.decided_at FROM child_welfare_report r
      JOIN child_welfare_processing c ON c.report_id = r.id
    WHERE r.written_by_user_id = app.me() AND (r.young_person_id IS NULL OR ${notBlocked('r.young_person_id')}) $$;`;

/** By the receiving service alone. A young person who is not followed up in Laget is told by child welfare outside it. */
const processing = `
  CREATE FUNCTION app.my_received_report(p_report uuid) RETURNS app.child_welfare_report LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v child_welfare_report;
    BEGIN
      SELECT * INTO v FROM child_welfare_report r WHERE r.id = p_report AND r.receiver_service_id = app.my_child_welfare()
        AND (r.young_person_id IS NULL OR ${notBlocked('r.young_person_id')}) FOR UPDATE;
      IF v.id IS NULL THEN ${notFound}; END IF;
      RETURN v;
    END $$;
  CREATE FUNCTION app.receive_report(p_report uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v child_welfare_report := app.my_received_report(p_report);
    BEGIN
      INSERT INTO child_welfare_processing (report_id, young_person_id, receiver_service_id, received_by_post_id)
      VALUES (v.id, v.young_person_id, v.receiver_service_id, app.my_post()) ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN ${conflict}; END IF;
      RETURN v.young_person_id;
    END $$;
  CREATE FUNCTION app.decide_report(p_report uuid, p_decision text, p_reason text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v child_welfare_report := app.my_received_report(p_report);
    BEGIN
      UPDATE child_welfare_processing SET decision = p_decision, decided_at = app.clock(), decided_by_post_id = app.my_post(), reason = p_reason
      WHERE report_id = v.id AND decision IS NULL;
      IF NOT FOUND THEN ${conflict}; END IF;
      RETURN v.young_person_id;
    END $$;
  CREATE FUNCTION app.release_report(p_report uuid, p_reason text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v child_welfare_report := app.my_received_report(p_report);
    BEGIN
      UPDATE child_welfare_report SET released_at = app.clock(), released_by_post_id = app.my_post(), release_reason = p_reason
      WHERE id = v.id AND released_at IS NULL AND young_person_id IS NOT NULL;
      IF NOT FOUND THEN ${conflict}; END IF;
      RETURN v.young_person_id;
    END $$;
  CREATE FUNCTION app.put_off_report(p_report uuid, p_until date, p_reason text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v child_welfare_report := app.my_received_report(p_report);
    BEGIN
      UPDATE child_welfare_report SET told_from = p_until, delay_reason = p_reason, delayed_by_post_id = app.my_post()
      WHERE id = v.id AND released_at IS NULL AND young_person_id IS NOT NULL;
      IF NOT FOUND THEN ${conflict}; END IF;
      RETURN v.young_person_id;
    END $$;`;

/** True when there is a report, and the young person is told of every one of them. */
const telling = `
  CREATE FUNCTION app.my_reports_told() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(bool_and(r.released_at IS NOT NULL OR r.told_from IS NULL OR r.told_from <= app.today()), false)
    FROM child_welfare_report r WHERE r.young_person_id = app.my_self() $$;`;

export const reporting = sending + processing + telling;
