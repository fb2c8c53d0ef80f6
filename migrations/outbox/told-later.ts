/**
 * Meetings that the asker called, and that others hold since two records were put together. Only when, which the asker has chosen: not of
 * whom. Who is on the team of the record that stayed reads the meeting itself.
 */
export const meetingsTakenOver = `
  CREATE FUNCTION app.my_meetings_taken_over(p_days integer) RETURNS TABLE (id uuid, starts_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT x.id, x.starts_at FROM meeting x WHERE x.called_by_post_id = app.my_post() AND x.status = 'cancelled'
      AND x.cancelled_reason = 'merged' AND x.changed_at > app.clock() - make_interval(days => p_days)
      AND NOT EXISTS (SELECT FROM meeting n WHERE n.called_by_post_id = x.called_by_post_id AND n.starts_at = x.starts_at
        AND n.status = 'called' AND n.young_person_id = ANY (app.my_people())) $$;`;

/**
 * Who decides about a question is told by a job and not with the deed: asking takes equally long whether anybody follows the young person
 * up. Told twice is refused by the outbox; who has got the baton since is told too.
 */
export const caseRequestsTold = `
  CREATE FUNCTION app.tell_case_requests() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    INSERT INTO outbox (user_id, post_id, young_person_id, kind, item_id)
    SELECT p.user_id, p.id, r.young_person_id, 'case_requested', r.id
    FROM case_request r JOIN baton b ON b.young_person_id = r.young_person_id AND upper_inf(b.held)
      JOIN post p ON p.id = b.post_id AND p.valid @> app.today()
    WHERE r.answer IS NULL AND r.asked_at > app.clock() - interval '1 day'
    ON CONFLICT ON CONSTRAINT outbox_once DO NOTHING $$;`;

/** So many at most in one notice: it may not be longer than 8 000 bytes. */
const inOne = 80;

/**
 * Help that has come to its last day ends by the clock, and no row changes: whoever helped is told that the own sight is another, and who
 * can read the referral that it is over.
 */
export const endedHelpAnnounced = `
  CREATE FUNCTION app.announce_ended_help(p_minutes integer) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record; v_count integer := 0;
    BEGIN
      FOR v IN SELECT jsonb_agg(jsonb_build_array(x.id, x.young_person_id)) AS rows, jsonb_agg(DISTINCT x.young_person_id) AS people, count(*) AS many
        FROM (SELECT r.id, r.young_person_id, (row_number() OVER (ORDER BY r.id) - 1) / ${String(inOne)} AS lot
          FROM referral r WHERE r.ended_at IS NULL AND EXISTS (SELECT FROM team_member m WHERE m.referral_id = r.id
            AND upper(m.during) <= app.clock() AND upper(m.during) > app.clock() - make_interval(mins => p_minutes))) x GROUP BY x.lot
      LOOP
        PERFORM pg_notify(app.live_channel(), jsonb_build_object('kind', 'sight', 'table', 'team_member', 'of', v.people)::text),
          pg_notify(app.live_channel(), jsonb_build_object('kind', 'rows', 'table', 'referral', 'of', v.rows)::text);
        v_count := v_count + v.many;
      END LOOP;
      RETURN v_count;
    END $$;`;
