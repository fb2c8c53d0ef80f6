/** The manager's post of `u`, today. Who has none gets no report. */
const isManager = `p.role = 'manager' AND p.valid @> app.today()`;

/** What somebody is set for is of a report: its kind, and a place that is in its release. */
const covers = `r.kind = CASE t.kind WHEN 'year' THEN 'year' ELSE 'quarter' END AND (r.place = '0' OR EXISTS (
      SELECT FROM figures.release_place x WHERE x.release_id = t.release_id AND starts_with(x.municipality_number, r.place)))`;

/** To whom a report goes: one post each, however many places they get it for. */
export const receiversOf = `
  CREATE FUNCTION app.receivers_of_report(p_report uuid) RETURNS TABLE (user_id uuid, post_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT DISTINCT ON (p.user_id) p.user_id, p.id FROM figures.report t JOIN report_receiver r ON r.ended_at IS NULL AND ${covers}
      JOIN app_user u ON u.id = r.user_id AND u.active JOIN post p ON p.user_id = u.id AND ${isManager}
    WHERE t.id = p_report ORDER BY p.user_id, p.id $$;`;

/** A figure of the version before was corrected, and two stand for the correction. */
const corrected = `EXISTS (SELECT FROM figures.report b JOIN figures.report_release c ON c.report_id = b.id
        JOIN figures.release x ON x.replaces_id = c.release_id
      WHERE b.kind = NEW.kind AND b.period = NEW.period AND b.version = NEW.version - 1
        AND (SELECT count(*) FROM figures.release_approval a WHERE a.release_id = x.id) = 2)`;

/**
 * Written with the report, once each. News are a period that is newer than all before, and a report whose figures were corrected; not
 * a period that is filled in afterwards, nor a version that came because there is more to compare with.
 */
export const toldOfReports = `
  CREATE FUNCTION app.tell_report_ready() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF (NEW.version = 1 AND EXISTS (SELECT FROM figures.report t WHERE t.kind = NEW.kind AND t.period > NEW.period))
          OR (NEW.version > 1 AND NOT ${corrected}) THEN RETURN NULL; END IF;
      INSERT INTO outbox (user_id, post_id, young_person_id, kind, item_id)
      SELECT r.user_id, r.post_id, NULL, 'report_ready', NEW.id FROM app.receivers_of_report(NEW.id) r
      ON CONFLICT ON CONSTRAINT outbox_once DO NOTHING;
      RETURN NULL;
    END $$;
  CREATE TRIGGER report_tells_report_ready AFTER INSERT ON figures.report FOR EACH ROW EXECUTE FUNCTION app.tell_report_ready();`;

/** What waits to be sent of reports that the receiver gets no more is left. */
const leave = `
  CREATE FUNCTION app.leave_reports_of(p_user uuid) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE outbox o SET left_at = app.clock() WHERE o.user_id = p_user AND o.kind = 'report_ready' AND o.mail_id IS NULL AND o.left_at IS NULL
      AND NOT EXISTS (SELECT FROM app.receivers_of_report(o.item_id) r WHERE r.user_id = p_user) $$;`;

const refuse = (code: string, status: string): string =>
  `RAISE EXCEPTION '${code}' USING ERRCODE = 'LG${status}'`;

const isSteward = `EXISTS (SELECT FROM post p WHERE p.id = app.my_post() AND p.role = 'figures_steward')`;

/** What the figures steward reads and sets. Who has left is shown as left, also before the job has said so. */
const steward = `
  CREATE FUNCTION app.report_managers() RETURNS TABLE (user_id uuid, name text, services text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT u.id, u.name, array_agg(DISTINCT s.name ORDER BY s.name) FROM app_user u JOIN post p ON p.user_id = u.id AND ${isManager}
      JOIN service s ON s.id = p.service_id
    WHERE u.active AND ${isSteward} GROUP BY u.id, u.name ORDER BY u.name, u.id $$;
  CREATE FUNCTION app.report_receivers() RETURNS TABLE (id uuid, kind text, place text, user_id uuid, name text, set_by_name text,
      set_at timestamptz, ended_at timestamptz, ended_because text, ended_by_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT r.id, r.kind, r.place, r.user_id, u.name, s.name, r.set_at, r.ended_at, r.ended_because, e.name
    FROM report_receiver r JOIN app_user u ON u.id = r.user_id JOIN app_user s ON s.id = r.set_by_user_id
      LEFT JOIN app_user e ON e.id = r.ended_by_user_id
    WHERE ${isSteward} AND (r.ended_at IS NOT NULL OR u.active AND EXISTS (SELECT FROM post p WHERE p.user_id = u.id AND ${isManager}))
    ORDER BY coalesce(r.ended_at, r.set_at) DESC, r.id DESC $$;
  CREATE FUNCTION app.set_report_receiver(p_user uuid, p_kind text, p_place text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM app.figures_steward_name();
      IF NOT EXISTS (SELECT FROM app_user u JOIN post p ON p.user_id = u.id AND ${isManager} WHERE u.id = p_user AND u.active)
          OR NOT EXISTS (SELECT FROM figures.release_place x WHERE p_place = '0' OR starts_with(x.municipality_number, p_place)) THEN
        ${refuse('not-found', '404')};
      END IF;
      IF EXISTS (SELECT FROM report_receiver r WHERE r.user_id = p_user AND r.kind = p_kind AND r.place = p_place AND r.ended_at IS NULL) THEN
        ${refuse('already-done', '409')};
      END IF;
      -- who has said no thanks is not set again by another: only they can say yes
      IF (SELECT r.ended_because FROM report_receiver r WHERE r.user_id = p_user AND r.kind = p_kind AND r.place = p_place
          ORDER BY r.set_at DESC, r.id DESC LIMIT 1) = 'declined' THEN ${refuse('already-answered', '409')}; END IF;
      INSERT INTO report_receiver (user_id, kind, place, set_by_user_id) VALUES (p_user, p_kind, p_place, app.me());
    END $$;
  CREATE FUNCTION app.end_report_receiver(p_id uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_user uuid;
    BEGIN
      PERFORM app.figures_steward_name();
      IF NOT EXISTS (SELECT FROM report_receiver r WHERE r.id = p_id) THEN ${refuse('not-found', '404')}; END IF;
      UPDATE report_receiver r SET ended_at = app.clock(), ended_because = 'taken_off', ended_by_user_id = app.me()
      WHERE r.id = p_id AND r.ended_at IS NULL RETURNING r.user_id INTO v_user;
      IF v_user IS NULL THEN ${refuse('already-done', '409')}; END IF;
      PERFORM app.leave_reports_of(v_user);
    END $$;`;

/** What the receiver says: no thanks, or yes after all. Of what was taken off by another nothing is left to say. */
const receiver = `
  CREATE FUNCTION app.own_report_sendings() RETURNS TABLE (id uuid, kind text, place text, set_by_name text, set_at timestamptz, declined boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT n.id, n.kind, n.place, CASE WHEN s.id <> app.me() THEN s.name END, n.set_at, n.ended_at IS NOT NULL FROM (
      SELECT DISTINCT ON (r.kind, r.place) r.* FROM report_receiver r WHERE r.user_id = app.me() ORDER BY r.kind, r.place, r.set_at DESC, r.id DESC) n
      JOIN app_user s ON s.id = n.set_by_user_id
    WHERE n.ended_at IS NULL OR n.ended_because = 'declined' ORDER BY n.place, n.kind $$;
  CREATE FUNCTION app.answer_report_sending(p_id uuid, p_wants boolean) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record;
    BEGIN
      IF NOT EXISTS (SELECT FROM post p WHERE p.id = app.my_post() AND p.role = 'manager') THEN ${refuse('not-permitted', '403')}; END IF;
      SELECT o.* INTO v FROM app.own_report_sendings() o WHERE o.id = p_id;
      IF v.id IS NULL THEN ${refuse('not-found', '404')}; END IF;
      IF v.declined <> p_wants THEN ${refuse('already-done', '409')}; END IF;
      IF p_wants THEN
        INSERT INTO report_receiver (user_id, kind, place, set_by_user_id) VALUES (app.me(), v.kind, v.place, app.me());
      ELSE
        UPDATE report_receiver r SET ended_at = app.clock(), ended_because = 'declined', ended_by_user_id = app.me() WHERE r.id = p_id;
        PERFORM app.leave_reports_of(app.me());
      END IF;
    END $$;`;

/** Who is no manager any more drops out by itself; what is over is told of in the history. */
const leavers = `
  CREATE FUNCTION app.end_left_receivers() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_ended integer;
    BEGIN
      UPDATE report_receiver r SET ended_at = app.clock(), ended_because = 'left' WHERE r.ended_at IS NULL AND NOT EXISTS (
        SELECT FROM app_user u JOIN post p ON p.user_id = u.id AND ${isManager} WHERE u.id = r.user_id AND u.active);
      GET DIAGNOSTICS v_ended = ROW_COUNT;
      RETURN v_ended;
    END $$;`;

export const receiverVerbs = receiversOf + leave + toldOfReports + steward + receiver + leavers;
export const innerReceiverSignatures = [
  'receivers_of_report(uuid)',
  'leave_reports_of(uuid)',
  'tell_report_ready()',
];
export const receiverSignatures = [
  'report_managers()',
  'report_receivers()',
  'set_report_receiver(uuid, text, text)',
  'end_report_receiver(uuid)',
  'own_report_sendings()',
  'answer_report_sending(uuid, boolean)',
];
